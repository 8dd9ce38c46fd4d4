"""Runs Python functions: asks Lambda's Runtime API for events, hands them to the handler, tells what came of it.

It speaks HTTP through a plain socket, since importing http.client takes longer than all else here together.
https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
"""

import importlib
import json
import logging
import os
import site
import socket
import sys
import time

VERSION = "/2018-06-01/runtime/"
JSON_LOGS = os.environ.get("AWS_LAMBDA_LOG_FORMAT", "").upper() == "JSON"
RUNTIME = os.environ.get("AWS_EXECUTION_ENV", "").rpartition("AWS_Lambda_python")[2]
INDENT = "\u00a0"  # leading spaces would be lost in the console of CloudWatch


class RuntimeApi:
    """The API, over one connection that stays open."""

    def __init__(self, address):
        host, _, port = address.rpartition(":")
        self._host = address
        self._socket = socket.create_connection((host, int(port)))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._answers = self._socket.makefile("rb")

    def next(self):
        """Waits for an invocation: its headers, with names in lower case, and its event."""
        return self._call("GET", "invocation/next")

    def respond(self, request_id, body):
        self._call("POST", f"invocation/{request_id}/response", {"Content-Type": "application/json"}, body)

    def fail(self, request_id, error):
        """Tells of an error: of an invocation, or of the initialization where there is no request id."""
        self._call(
            "POST",
            f"invocation/{request_id}/error" if request_id else "init/error",
            {"Content-Type": "application/json", "Lambda-Runtime-Function-Error-Type": error["errorType"]},
            json.dumps(error).encode(),
        )

    def _call(self, method, path, headers=None, body=b""):
        lines = [f"{method} {VERSION}{path} HTTP/1.1", f"Host: {self._host}"]
        if method == "POST":
            lines.append(f"Content-Length: {len(body)}")
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        self._socket.sendall("\r\n".join(lines + ["", ""]).encode() + body)
        if not self._answers.readline():
            raise SystemExit(1)  # the environment is being shut down
        answer = {}
        while (line := self._answers.readline().decode().strip()) != "":
            name, _, value = line.partition(":")
            answer[name.lower()] = value.strip()
        return answer, self._answers.read(int(answer.get("content-length", 0)))


class Fault(Exception):
    """An error that the runtime finds, not the function."""

    def __init__(self, error_type, message, trace=()):
        super().__init__(message)
        self.error_type = error_type
        self.trace = list(trace)


class Attributes:
    """Members of a JSON object as attributes; those that are missing are None."""

    def __init__(self, names, members):
        for name in names:
            setattr(self, name, (members or {}).get(name))

    def __repr__(self):
        return f"{type(self).__name__}([{','.join(f'{k}={v}' for k, v in vars(self).items())}])"


class Client(Attributes):
    """The application that has called, as mobile SDKs tell it."""


class ClientContext(Attributes):
    """What the caller has given along."""

    def __init__(self, members):
        super().__init__(("custom", "env"), members)
        self.client = Client(
            ("installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name"),
            members.get("client"),
        )


class CognitoIdentity(Attributes):
    """Who has called, where Amazon Cognito knows."""

    def __init__(self, members):
        members = members or {}
        self.cognito_identity_id = members.get("cognitoIdentityId")
        self.cognito_identity_pool_id = members.get("cognitoIdentityPoolId")


class LambdaContext:
    """https://docs.aws.amazon.com/lambda/latest/dg/python-context.html"""

    def __init__(self, headers):
        client = headers.get("lambda-runtime-client-context")
        identity = headers.get("lambda-runtime-cognito-identity")
        self.aws_request_id = headers["lambda-runtime-aws-request-id"]
        self.invoked_function_arn = headers.get("lambda-runtime-invoked-function-arn")
        self.function_name = os.environ.get("AWS_LAMBDA_FUNCTION_NAME")
        self.function_version = os.environ.get("AWS_LAMBDA_FUNCTION_VERSION")
        self.memory_limit_in_mb = os.environ.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.log_group_name = os.environ.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = os.environ.get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.client_context = ClientContext(json.loads(client)) if client else None
        self.identity = CognitoIdentity(json.loads(identity) if identity else None)
        self._deadline = int(headers.get("lambda-runtime-deadline-ms", 0))

    def get_remaining_time_in_millis(self):
        return max(self._deadline - int(time.time() * 1000), 0)

    def log(self, message):
        sys.stdout.write(str(message))

    def __repr__(self):
        return f"LambdaContext([{','.join(f'{k}={v}' for k, v in vars(self).items() if k[0] != '_')}])"


class Log(logging.Handler):
    """Writes log records as Lambda does: in lines with tabs, or as JSON objects."""

    LEVELS = {"TRACE": 0, "DEBUG": 10, "INFO": 20, "WARN": 30, "ERROR": 40, "FATAL": 50}
    KNOWN = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "aws_request_id"}

    def __init__(self):
        super().__init__()
        self.request_id = ""
        self.addFilter(self._with_request_id)
        lines = logging.Formatter(
            "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s", "%Y-%m-%dT%H:%M:%S"
        )
        lines.converter = time.gmtime
        self.setFormatter(lines)

    def install(self):
        root = logging.getLogger()
        root.addHandler(self)
        if JSON_LOGS:
            self.format = self._json
            root.setLevel(self.LEVELS.get(os.environ.get("AWS_LAMBDA_LOG_LEVEL", "").upper(), logging.INFO))

    def emit(self, record):
        try:
            # a record is one event, whatever lines it has
            sys.stdout.write(self.format(record).replace("\r\n", "\n").replace("\n", "\r") + "\n")
        except Exception:  # noqa: BLE001 as every logging handler
            self.handleError(record)

    def error(self, error):
        """Writes of an error that ends an invocation or the initialization."""
        if JSON_LOGS:
            now = timestamp(time.time())
            line = json.dumps({"timestamp": now, "log_level": "ERROR", **error})
        else:
            lines = [f"[ERROR] {error['errorType']}: {error['errorMessage']}", "Traceback (most recent call last):"]
            for frame in error["stackTrace"]:
                for text in frame.rstrip("\n").split("\n"):
                    lines.append(INDENT * (len(text) - len(text.lstrip())) + text.lstrip())
            line = "\r".join(lines)
        sys.stdout.write(line.replace("\n", "\r") + "\n")
        sys.stdout.flush()

    def _with_request_id(self, record):
        record.aws_request_id = self.request_id
        return True

    def _json(self, record):
        members = {
            "timestamp": timestamp(record.created),
            "level": record.levelname,
            "message": record.getMessage(),
            "logger": record.name,
        }
        if record.exc_info and record.exc_info[0]:
            kind, value, trace = record.exc_info
            members["stackTrace"] = frames(trace)
            members["errorType"] = kind.__name__
            members["errorMessage"] = str(value)
            members["location"] = f"{record.pathname}:{record.funcName}:{record.lineno}"
        if self.request_id:
            members["requestId"] = self.request_id
        members.update((k, v) for k, v in vars(record).items() if k not in self.KNOWN and k not in members)
        return json.dumps(members, ensure_ascii=False, default=str)


def timestamp(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{int(seconds * 1000) % 1000:03d}Z"


def frames(trace):
    """The lines of a stack trace, without those of this file at its top."""
    import traceback

    found = [(it.filename, it.lineno, it.name, it.line) for it in traceback.extract_tb(trace)]
    while found and found[0][0] == __file__:
        found.pop(0)
    return traceback.format_list(found)


def described(error, request_id):
    """An error as callers of the function get it."""
    fault = isinstance(error, Fault)
    return {
        "errorMessage": str(error),
        "errorType": error.error_type if fault else type(error).__name__,
        "requestId": request_id,
        "stackTrace": error.trace if fault else frames(error.__traceback__),
    }


def load(handler):
    """Finds the function that a handler such as `folder/module.function` names."""
    module_name, dot, function = handler.rpartition(".")
    if not dot:
        raise Fault(
            "Runtime.MalformedHandlerName",
            f"Bad handler '{handler}': not enough values to unpack (expected 2, got 1)",
        )
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as e:
        raise Fault("Runtime.ImportModuleError", f"Unable to import module '{module_name}': {e}") from None
    except SyntaxError as e:
        place = f'  File "{e.filename}" Line {e.lineno}\n    {(e.text or "").strip()}\n'
        raise Fault(
            "Runtime.UserCodeSyntaxError", f"Syntax error in module '{module_name}': {e}", [place]
        ) from None
    try:
        return getattr(module, function)
    except AttributeError:
        raise Fault(
            "Runtime.HandlerNotFound", f"Handler '{function}' missing on module '{module_name}'"
        ) from None


def decimal_number(value):
    """What DynamoDB's numbers become."""
    if type(value).__name__ == "Decimal":
        return float(value)
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def ascii_alone():
    """Until Python 3.11, answers had everything else escaped."""
    return RUNTIME in ("3.6", "3.7", "3.8", "3.9", "3.10", "3.11")


def invoke(handler, event, context):
    """The answer of the function, as JSON."""
    try:
        event = json.loads(event)
    except ValueError as e:
        raise Fault("Runtime.UnmarshalError", f"Unable to unmarshal input: {e}") from None
    result = handler(event, context)
    try:
        return json.dumps(result, default=decimal_number, ensure_ascii=ascii_alone()).encode()
    except Exception as e:  # noqa: BLE001 whatever the function's own types throw
        raise Fault("Runtime.MarshalError", f"Unable to marshal response: {e}") from None


def find_modules(libraries):
    """Modules are looked for in the function, in its layers, in Python itself, and in the libraries of this machine.

    Python was started without its module site, which takes long where many packages are installed.
    """
    found = [os.environ["LAMBDA_TASK_ROOT"], f"/opt/python/lib/python{RUNTIME}/site-packages", "/opt/python"]
    sys.path[:1] = [it for it in found if os.path.isdir(it)]
    sys.path += libraries
    site.setquit()
    site.setcopyright()
    site.sethelper()


def main():
    if os.environ.get("LC_CTYPE") == "C.UTF-8":
        del os.environ["LC_CTYPE"]  # set by Python itself, where the machine does not have the locale of LANG
    sys.stdout.reconfigure(line_buffering=True, errors="backslashreplace")
    api = RuntimeApi(os.environ["AWS_LAMBDA_RUNTIME_API"])
    find_modules(sys.argv[1:])
    del sys.argv[1:]
    log = Log()
    log.install()
    try:
        handler = load(os.environ["_HANDLER"])
    except Exception as e:  # noqa: BLE001 a module may raise anything
        error = described(e, "")
        log.error(error)
        api.fail("", error)
        sys.exit(1)
    while True:
        headers, event = api.next()
        context = LambdaContext(headers)
        log.request_id = context.aws_request_id
        os.environ["_X_AMZN_TRACE_ID"] = headers.get("lambda-runtime-trace-id", "")
        try:
            answer = invoke(handler, event, context)
        except Exception as e:  # noqa: BLE001 a function may raise anything
            error = described(e, context.aws_request_id)
            log.error(error)
            api.fail(context.aws_request_id, error)
        else:
            sys.stdout.flush()
            sys.stderr.flush()
            api.respond(context.aws_request_id, answer)


if __name__ == "__main__":
    main()
