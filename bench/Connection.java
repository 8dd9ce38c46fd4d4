import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// One kept-alive HTTP/1.1 connection, as thin as can be: the client shares the cores with the
/// server.
final class Connection implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    out = socket.getOutputStream();
  }

  String get(String path) throws IOException {
    return exchange("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
  }

  /// A signed call, as an SDK sends it. The signature is well-formed, but made up: any key may
  /// call.
  String post(String service, String type, String target, String body) throws IOException {
    var head = new StringBuilder(512).append("POST / HTTP/1.1\r\nHost: localhost\r\n");
    head.append("Content-Type: ").append(type).append("\r\n");
    if (!target.isEmpty()) {
      head.append("X-Amz-Target: ").append(target).append("\r\n");
    }
    head.append(authorization(service))
        .append("\r\nContent-Length: ")
        .append(body.length())
        .append("\r\n\r\n")
        .append(body);
    return exchange(head.toString());
  }

  /// A signed call of a REST service with a JSON body.
  String call(String service, String method, String path, String body) throws IOException {
    return exchange(
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + authorization(service)
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static String authorization(String service) {
    return "X-Amz-Date: 20260101T000000Z\r\n"
        + "Authorization: AWS4-HMAC-SHA256"
        + " Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/"
        + service
        + "/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature="
        + "0".repeat(64);
  }

  private String exchange(String request) throws IOException {
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    var status = line();
    int length = -1;
    boolean chunked = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      var lower = header.toLowerCase(java.util.Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:")) {
        chunked = lower.contains("chunked");
      }
    }
    var body =
        chunked ? chunks() : new String(in.readNBytes(Math.max(length, 0)), StandardCharsets.UTF_8);
    if (!status.contains(" 20")) {
      throw new IOException(status + ": " + body);
    }
    return body;
  }

  private String chunks() throws IOException {
    var body = new StringBuilder();
    int size;
    do {
      size = Integer.parseInt(line().strip(), 16);
      body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
      line();
    } while (size > 0);
    return body.toString();
  }

  private String line() throws IOException {
    var line = new StringBuilder(64);
    int c = in.read();
    while (c != '\n') {
      if (c < 0) {
        throw new IOException("the server closed the connection");
      }
      line.append((char) c);
      c = in.read();
    }
    line.setLength(line.length() - 1);
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
