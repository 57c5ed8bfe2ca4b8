/** `kliping/configure`: what a program tells the library before it imports it. */
export { configure, type OwnTables } from "../pipelines/news/configured.ts";
