package dev.virga.plugin.lambda.api;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection of a client: reads a request, has it answered, and so on.
final class Connection implements Runnable {
  private static final byte[] CONTINUE =
      "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private static final int LINGER_MILLIS = 500;
  private static final int LINGER_BYTES = 8 * 1024;
  private static final int LINGER_READS = 128;

  private final Socket socket;
  private final Endpoints endpoints;
  private final Object writing = new Object();
  private @Nullable ParkedRequest parked;

  Connection(Socket socket, Endpoints endpoints) {
    this.socket = socket;
    this.endpoints = endpoints;
  }

  @Override
  public void run() {
    try (socket) {
      var input = new SocketInput(socket.getInputStream());
      while (serve(input)) {
        // the next request
      }
    } catch (IOException _) {
      // the client is gone, which harms nobody
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // the server closes
    } finally {
      if (parked != null) {
        endpoints.vanished(parked);
      }
    }
  }

  /// Parks the request that is being answered.
  ParkedRequest park(RequestHead head) {
    var request = new ParkedRequest(this, head.keepAlive());
    parked = request;
    return request;
  }

  /// Writes a whole answer with one call, and closes the connection behind it if it is the last.
  void write(Answer answer, boolean keepAlive) throws IOException {
    byte[] bytes = answer.encoded(keepAlive);
    synchronized (writing) {
      socket.getOutputStream().write(bytes);
    }
    if (!keepAlive) {
      endOutput();
    }
  }

  private void endOutput() {
    try {
      socket.shutdownOutput();
    } catch (IOException _) {
      // the client has its answer and was quicker to close: the answer is delivered all the same
    }
  }

  private boolean serve(SocketInput input) throws IOException, InterruptedException {
    if (!input.await()) {
      return false;
    }
    if (parked != null) {
      parked.await(); // answers leave in the order of the requests
      parked = null;
    }
    try {
      RequestHead head = RequestHead.read(input);
      RequestBody body = RequestBody.of(head, input, this::proceed);
      Optional<Answer> answer = answer(head, body);
      if (answer.isEmpty()) {
        return head.keepAlive() || awaitLast(input);
      }
      parked = null;
      boolean keepAlive = head.keepAlive() && !body.unasked();
      if (keepAlive) {
        body.drain();
      }
      write(answer.get(), keepAlive);
      return keepAlive;
    } catch (MalformedRequest e) {
      write(Answer.text(400, "400 Bad Request: " + e.getMessage()), false);
      linger(input);
      return false;
    } catch (EOFException _) {
      return false;
    }
  }

  /// The connection stays open until the client of its last request has the answer, or is gone.
  private boolean awaitLast(SocketInput input) throws IOException, InterruptedException {
    if (input.await() && parked != null) {
      parked.await(); // the client sends more, which nobody reads
    }
    return false;
  }

  private Optional<Answer> answer(RequestHead head, RequestBody body)
      throws IOException, InterruptedException, MalformedRequest {
    try {
      return endpoints.answer(head, body, this);
    } catch (Refused e) {
      return Optional.of(e.answer());
    }
  }

  /// Closing a connection with something unread would reset it, and the client would not see the answer.
  private void linger(SocketInput input) throws IOException {
    socket.setSoTimeout(LINGER_MILLIS);
    byte[] scrap = new byte[LINGER_BYTES];
    for (int i = 0; i < LINGER_READS && input.read(scrap, 0, scrap.length) >= 0; i++) {
      // thrown away
    }
  }

  private void proceed() throws IOException {
    synchronized (writing) {
      socket.getOutputStream().write(CONTINUE);
    }
  }
}
