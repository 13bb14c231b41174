"""Firefox's remote protocol: JSON messages with a length before them, over TCP."""

import json
import socket
import time

PATIENCE = 30       # seconds to wait for the browser to listen


class Marionette:
    def __init__(self, port):
        self.socket = connect(port)
        self.received = b""
        self.last_command = 0
        self.read()                 # the browser's greeting

    def read(self):
        while b":" not in self.received:
            self.received += self.socket.recv(1 << 16)
        length, _, self.received = self.received.partition(b":")
        while len(self.received) < int(length):
            self.received += self.socket.recv(1 << 20)
        message, self.received = self.received[:int(length)], self.received[int(length):]
        return json.loads(message)

    def send(self, command, **parameters):
        self.last_command += 1
        message = json.dumps([0, self.last_command, command, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(message), message))
        _, _, error, result = self.read()
        if error:
            raise RuntimeError(f"{command}: {error['error']}: {error['message']}")
        return result.get("value") if isinstance(result, dict) else result

    def page(self, script):
        """Runs `script` in the page; its `return` is the result. Needs the content context."""
        return self.send("WebDriver:ExecuteScript", script=script, args=[], sandbox=None)

    def browser(self, script, *arguments):
        """Runs the body of an async function in the browser itself, and stays in its context."""
        self.send("Marionette:SetContext", value="chrome")
        result = self.send("WebDriver:ExecuteAsyncScript", args=list(arguments), newSandbox=False, script=f"""
            const done = arguments[arguments.length - 1], given = [...arguments];
            (async () => {{ {script} }})().then(value => done({{value}}), error => done({{error: String(error)}}));""")
        if "error" in result:
            raise RuntimeError(result["error"])
        return result.get("value")


def connect(port):
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port))
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.3)
