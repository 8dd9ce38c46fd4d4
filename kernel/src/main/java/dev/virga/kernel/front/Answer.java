package dev.virga.kernel.front;

import static java.lang.System.Logger.Level.ERROR;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpResponse;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.RoutingResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/// Sends one answer.
///
/// @param out where it goes
/// @param head whether the request was HEAD, whose answer has the headers alone
/// @param last whether the connection ends with it
record Answer(RoutingResponse out, boolean head, boolean last) {
  private static final System.Logger LOG = System.getLogger(Answer.class.getName());
  private static final int BUFFER = 1 << 16;

  /// Headers that describe the transfer, which is this package's business.
  private static final Set<String> TRANSFER =
      Set.of("connection", "content-length", "keep-alive", "trailer", "transfer-encoding");

  /// The answer to a request whose handler failed. It says nothing about why.
  static HttpResponse failed() {
    return new HttpResponse(500, Headers.EMPTY, Body.EMPTY);
  }

  /// Sends an answer, and closes its body in any case.
  ///
  /// @return whether the connection can go on
  boolean send(HttpResponse response) {
    try (InputStream content = response.body().stream()) {
      try {
        begin(response);
        if (head || hasNoBody(response.status())) {
          out.send(new byte[0]);
        } else if (response.body() instanceof Body.Stream(_, long length)) {
          stream(content, length);
        } else {
          out.send(response.body().bytes(Integer.MAX_VALUE));
        }
      } catch (IllegalArgumentException | Content e) {
        fail(e);
      }
    } catch (CloseConnectionException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new CloseConnectionException("the answer could not be sent", e);
    }
    return !last;
  }

  private void begin(HttpResponse response) {
    out.status(Status.create(response.status()));
    response
        .headers()
        .forEach((text, value) -> {
          if (!HeaderSyntax.allows(text, value)) {
            throw new IllegalArgumentException("no header of HTTP: " + text);
          }
          HeaderName name = HeaderNames.create(text);
          if (!TRANSFER.contains(name.lowerCase())) {
            out.headers().add(HeaderValues.create(name, value));
          }
        });
    if (last) {
      out.headers().set(HeaderValues.CONNECTION_CLOSE);
    }
    if (!hasNoBody(response.status())) {
      length(response);
    }
  }

  /// The length of a HEAD's answer is that of the body that GET would have, which the headers may say
  /// without there being one.
  private void length(HttpResponse response) {
    long length = response.body().length();
    String stated = head ? response.headers().first("Content-Length").orElse("") : "";
    if (!stated.isEmpty()) {
      out.headers().set(HeaderNames.CONTENT_LENGTH, stated);
    } else if (length >= 0) {
      out.headers().contentLength(length);
    }
  }

  private static boolean hasNoBody(int status) {
    return status < 200 || status == 204 || status == 205 || status == 304;
  }

  /// A small body of known length goes out in one piece with its head.
  private void stream(InputStream content, long length) throws IOException {
    if (length >= 0 && length <= BUFFER) {
      out.send(whole(content, (int) length));
    } else {
      copy(content, length);
    }
  }

  private static byte[] whole(InputStream content, int length) {
    try {
      byte[] whole = content.readNBytes(length);
      if (whole.length == length) {
        return whole;
      }
    } catch (IOException | RuntimeException e) {
      throw new Content(e);
    }
    throw tooShort();
  }

  private void copy(InputStream content, long length) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int read = read(content, buffer);
    // Nothing is on the wire before the first read, so that its failure can still be answered.
    OutputStream target = out.outputStream();
    long sent = 0;
    while (read >= 0 && (length < 0 || sent < length)) {
      int part = length < 0 ? read : (int) Math.min(read, length - sent);
      // Always from offset 0: Helidon 4.3.1 sends too much from any other (its issue 11738).
      target.write(buffer, 0, part);
      if (length < 0) {
        target.flush();
      }
      sent += part;
      read = sent == length ? -1 : read(content, buffer);
    }
    if (sent < length) {
      throw tooShort();
    }
    target.close();
    out.commit();
  }

  private static Content tooShort() {
    return new Content(new IOException("the body is shorter than its length says"));
  }

  private static int read(InputStream content, byte[] buffer) {
    try {
      return content.read(buffer);
    } catch (IOException | RuntimeException e) {
      throw new Content(e);
    }
  }

  private void fail(RuntimeException cause) {
    LOG.log(ERROR, "An answer could not be sent", cause);
    if (!out.reset()) {
      throw new CloseConnectionException("the answer broke off", cause);
    }
    begin(failed());
    out.send(new byte[0]);
  }

  /// A body that could not be read on our side.
  private static final class Content extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Content(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }
}
