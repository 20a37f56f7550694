// `npm start`: the service on this machine, on the port of the variable PORT.
import { createService, PATH } from "./service.js";

const port = Number(process.env["PORT"] ?? 8080);
createService().listen(port, "127.0.0.1", () => console.log(`POST http://127.0.0.1:${port}${PATH}`));
