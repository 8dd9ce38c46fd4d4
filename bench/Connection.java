import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/// One HTTP/1.1 connection, as thin as can be: the client shares the cores with the server. It is kept
/// alive as long as the server keeps it, and opened again where the server does not.
final class Connection implements AutoCloseable {
  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;

  Connection(int port) throws IOException {
    this.port = port;
    open();
  }

  private void open() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    out = socket.getOutputStream();
  }

  String get(String path) throws IOException {
    return text("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
  }

  /// A call of the awsJson protocol.
  String post(String service, String target, String body) throws IOException {
    return call(Request.target(service, target, body));
  }

  /// A call of a REST service with a JSON body.
  String call(String service, String method, String path, String body) throws IOException {
    var type = Map.of("content-type", "application/json");
    return call(
        new Request(service, method, path, type, body.getBytes(StandardCharsets.UTF_8)));
  }

  String call(Request request) throws IOException {
    var signed = request.signed(Request.Key.UNKNOWN, Instant.now());
    return new String(exchange(signed, request.method().equals("HEAD")), StandardCharsets.UTF_8);
  }

  private String text(String request) throws IOException {
    return new String(
        exchange(request.getBytes(StandardCharsets.US_ASCII), false), StandardCharsets.UTF_8);
  }

  /// Sends a request and gives the body of its answer.
  ///
  /// @param head whether the request is HEAD, whose answer has a length and no body
  /// @throws IOException if the answer is not a success
  byte[] exchange(byte[] request, boolean head) throws IOException {
    if (socket.isClosed()) {
      open();
    }
    out.write(request);
    var status = line();
    int length = 0;
    boolean chunked = false;
    boolean last = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      if (starts(header, "content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      } else if (starts(header, "transfer-encoding:")) {
        chunked = header.toLowerCase(Locale.ROOT).contains("chunked");
      } else if (starts(header, "connection:")) {
        last = header.toLowerCase(Locale.ROOT).contains("close");
      }
    }
    byte[] body = chunked ? chunks() : in.readNBytes(head ? 0 : length);
    if (last) {
      socket.close();
    }
    if (!status.startsWith(" 20", 8)) {
      throw new IOException(status + ": " + new String(body, StandardCharsets.UTF_8));
    }
    return body;
  }

  private static boolean starts(String header, String name) {
    return header.regionMatches(true, 0, name, 0, name.length());
  }

  private byte[] chunks() throws IOException {
    var body = new java.io.ByteArrayOutputStream();
    int size;
    do {
      size = Integer.parseInt(line().strip(), 16);
      body.write(in.readNBytes(size));
      line();
    } while (size > 0);
    return body.toByteArray();
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
