import { serveCacheRequests } from "../action/cache/client.ts";

serveCacheRequests();
