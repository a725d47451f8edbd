// @ts-check
import net from "node:net";
import { Stop } from "./stop.mjs";

/**
 * Can this machine listen on the port? Both address families are tried: a program on either is in our way.
 * @param {number} port
 */
export async function isPortFree(port) {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port, "::"));
}

/** A port nobody listens on right now, chosen by the system. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port given")),
      );
    });
  });
}

/**
 * Stops with a sentence that names the variable to set and a port that is free.
 * @param {string} variable
 * @param {number} port
 */
export async function requirePort(variable, port) {
  if (await isPortFree(port)) return;
  let suggestion = port + 1;
  while (!(await isPortFree(suggestion))) suggestion += 1;
  throw new Stop("stop.port", { port, variable, suggestion });
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    // A machine without IPv6 answers EAFNOSUPPORT or EADDRNOTAVAIL for "::"; nothing can be in our way there.
    server.once("error", (error) => resolve("code" in error && error.code !== "EADDRINUSE" && error.code !== "EACCES"));
    server.listen({ port, host, ipv6Only: host === "::" }, () => server.close(() => resolve(true)));
  });
}
