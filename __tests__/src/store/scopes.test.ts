import { expect, test } from "@jest/globals";
import { Scopes } from "../../../src/store/scopes.ts";

const code = (action: () => unknown): string | undefined => {
  try {
    action();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test("Scopes lets many readers in and no writer", () => {
  const scopes = new Scopes();
  const leave = [scopes.enterReader(), scopes.enterReader()];

  expect(code(() => scopes.enterWriter())).toBe("E_STORE_READING");
  expect(code(() => scopes.requireAlone("seal"))).toBe("E_STORE_READING");
  leave[0]?.();
  leave[0]?.();
  expect(code(() => scopes.enterWriter())).toBe("E_STORE_READING");
  leave[1]?.();
  expect(code(() => scopes.enterWriter())).toBeUndefined();
});

test("Scopes lets one writer in and no readers", () => {
  const scopes = new Scopes();
  const leave = scopes.enterWriter();

  expect(code(() => scopes.enterReader())).toBe("E_STORE_WRITING");
  expect(code(() => scopes.enterWriter())).toBe("E_STORE_WRITING");
  expect(code(() => scopes.requireAlone("seal"))).toBe("E_STORE_WRITING");
  leave();
  expect(code(() => scopes.enterReader())).toBeUndefined();
});

test("Scopes lets nobody in when it is closed", () => {
  const scopes = new Scopes();
  scopes.close();

  expect(code(() => scopes.enterReader())).toBe("E_STORE_CLOSED");
  expect(code(() => scopes.enterWriter())).toBe("E_STORE_CLOSED");
  expect(code(() => scopes.requireAlone("seal"))).toBe("E_STORE_CLOSED");
});
