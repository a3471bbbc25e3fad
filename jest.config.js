/** Tests run on the sources as they are: Node strips the types. */
export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  transform: { "^.+\\.ts$": "<rootDir>/scripts/strip-types.js" },
  testSequencer: "<rootDir>/scripts/longest-first.js",
  testTimeout: 120_000,
  coverageProvider: "v8",
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/lib/", "<rootDir>/output/"],
};
