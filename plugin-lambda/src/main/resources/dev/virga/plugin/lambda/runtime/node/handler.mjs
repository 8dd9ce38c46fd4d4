// Finds the handler of a function.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Fault } from "./errors.mjs";

// as on AWS, the runtime's main file is named where a module is missing
const require = createRequire(new URL("../index.mjs", import.meta.url));

/** Finds the function that a handler such as `folder/module.name` names. */
export async function load(root, handler) {
  if (handler.includes("..")) {
    const advice = "Use absolute paths when specifying root directories in handler names.";
    throw new Fault("Runtime.MalformedHandlerName", `'${handler}' is not a valid handler name. ${advice}`);
  }
  const [, module, name] = /^([^.]*)\.(.*)$/.exec(basename(handler)) ?? [];
  if (module === undefined) {
    throw new Fault("Runtime.MalformedHandlerName", "Bad handler");
  }
  const loaded = await loadModule(root, join(dirname(handler), module));
  const found = name.split(".").reduce((it, member) => it?.[member], loaded);
  if (found === undefined) {
    throw new Fault("Runtime.HandlerNotFound", `${handler} is undefined or not exported`);
  }
  if (typeof found !== "function") {
    throw new Fault("Runtime.HandlerNotFound", `${handler} is not a function`);
  }
  return found;
}

async function loadModule(root, module) {
  const file = resolve(root, module);
  try {
    if (existsSync(`${file}.js`)) {
      return await (isEsm(`${file}.js`) ? import(pathToFileURL(`${file}.js`)) : require(`${file}.js`));
    }
    if (existsSync(`${file}.mjs`)) {
      return await import(pathToFileURL(`${file}.mjs`));
    }
    if (existsSync(`${file}.cjs`)) {
      return require(`${file}.cjs`);
    }
    return require(existsSync(file) || extname(file) ? file : require.resolve(module, { paths: [root, dirname(file)] }));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Fault("Runtime.UserCodeSyntaxError", String(error), error);
    }
    if (/^(ERR_)?MODULE_NOT_FOUND$/.test(error?.code)) {
      throw new Fault("Runtime.ImportModuleError", String(error), error);
    }
    throw error;
  }
}

/** Whether the package that a file belongs to consists of ECMAScript modules. */
function isEsm(file) {
  for (let folder = dirname(file); folder !== dirname(folder) && basename(folder) !== "node_modules"; folder = dirname(folder)) {
    const description = join(folder, "package.json");
    if (existsSync(description)) {
      try {
        return JSON.parse(readFileSync(description, "utf8")).type === "module";
      } catch {
        return false;
      }
    }
  }
  return false;
}
