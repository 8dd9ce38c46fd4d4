import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/// Objects of S3, put and got over one connection, next to the copy of a plain file.
final class Objects {
  private static final int KEYS = 100_000;
  private static final int PAGE = 1_000;
  private final Server server;
  private final byte[] block = new byte[1 << 20];

  Objects(Server server) {
    this.server = server;
    new Random(1).nextBytes(block);
  }

  void measure() throws IOException {
    System.out.println(
        "| S3, one connection, unsigned payload | put ms | put MiB/s | get ms | get MiB/s |");
    System.out.println("|---|---|---|---|---|");
    send("PUT", "/bench", 0).close();
    row("1 KiB, median of 2,000", 1 << 10, 2_000);
    row("1 MiB, median of 100", 1 << 20, 100);
    row("1 GiB, once", 1L << 30, 1);
    copies();
    System.out.printf("%nResident memory after that: %d MiB.%n%n", server.memory() >> 20);
    lists();
  }

  private void row(String title, long size, int times) throws IOException {
    var puts = new double[times];
    var gets = new double[times];
    for (int round = 0; round < (times == 1 ? 1 : 2); round++) {
      for (int i = 0; i < times; i++) {
        puts[i] = timed("PUT", "/bench/" + size, size);
      }
      for (int i = 0; i < times; i++) {
        gets[i] = timed("GET", "/bench/" + size, 0);
      }
    }
    double put = median(puts);
    double get = median(gets);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.0f | %.2f | %.0f |%n",
        title,
        put,
        size / 1048.576 / put,
        get,
        size / 1048.576 / get);
  }

  /// What the machine does at best: the same bytes from one file to another.
  private void copies() throws IOException {
    Path from = Files.createTempFile("virga-bench", "");
    Path to = Files.createTempFile("virga-bench", "");
    try {
      try (OutputStream out = Files.newOutputStream(from)) {
        for (int i = 0; i < 1024; i++) {
          out.write(block);
        }
      }
      long begun = System.nanoTime();
      try (InputStream in = Files.newInputStream(from);
          OutputStream out = Files.newOutputStream(to, StandardOpenOption.TRUNCATE_EXISTING)) {
        byte[] buffer = new byte[1 << 17];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          out.write(buffer, 0, read);
        }
      }
      double ms = (System.nanoTime() - begun) / 1e6;
      System.out.printf(
          Locale.ROOT,
          "| a plain copy of a file of 1 GiB | %.2f | %.0f | | |%n",
          ms,
          1024 * 1000 / ms);
    } finally {
      Files.deleteIfExists(from);
      Files.deleteIfExists(to);
    }
  }

  private void lists() throws IOException {
    send("PUT", "/list", 0).close();
    System.out.println("| ListObjectsV2, pages of 1,000 keys | ms a page, median |");
    System.out.println("|---|---|");
    int written = 0;
    for (int size : new int[] {PAGE, KEYS / 10, KEYS}) {
      try (var wire = new Wire(server.port())) {
        for (; written < size; written++) {
          wire.exchange("PUT", "/list/key-%06d".formatted(written), 0, block);
        }
      }
      pages(size);
      double[] times = pages(size);
      System.out.printf(Locale.ROOT, "| of a bucket of %,d keys | %.2f |%n", size, median(times));
    }
    System.out.printf(
        Locale.ROOT, "%nResident memory with %,d keys: %d MiB.%n%n", KEYS, server.memory() >> 20);
  }

  private double[] pages(int keys) throws IOException {
    var times = new double[keys / PAGE];
    try (var wire = new Wire(server.port())) {
      String after = "";
      for (int i = 0; i < times.length; i++) {
        long begun = System.nanoTime();
        String page =
            new String(
                wire.exchange(
                    "GET", "/list?list-type=2&max-keys=1000&start-after=" + after, 0, block),
                StandardCharsets.UTF_8);
        times[i] = (System.nanoTime() - begun) / 1e6;
        int last = page.lastIndexOf("<Key>");
        after = page.substring(last + 5, page.indexOf('<', last + 5));
      }
    }
    return times;
  }

  private double timed(String method, String path, long size) throws IOException {
    if (open == null) {
      open = new Wire(server.port());
    }
    long begun = System.nanoTime();
    open.exchange(method, path, size, block);
    return (System.nanoTime() - begun) / 1e6;
  }

  private Wire open;

  private Wire send(String method, String path, long size) throws IOException {
    var wire = new Wire(server.port());
    wire.exchange(method, path, size, block);
    return wire;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /// A connection that sends and receives bodies of any size without holding them.
  private static final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 17];

    Wire(int port) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      in = socket.getInputStream();
      out = socket.getOutputStream();
    }

    /// @return the body of the answer where it is small
    byte[] exchange(String method, String path, long size, byte[] block) throws IOException {
      String head =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nX-Amz-Content-Sha256: UNSIGNED-PAYLOAD\r\n"
              + "Content-Length: "
              + size
              + "\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      for (long sent = 0; sent < size; sent += block.length) {
        out.write(block, 0, (int) Math.min(block.length, size - sent));
      }
      var text = new StringBuilder();
      while (text.length() < 4 || !text.substring(text.length() - 4).equals("\r\n\r\n")) {
        text.append((char) in.read());
      }
      String answer = text.toString().toLowerCase(Locale.ROOT);
      if (!answer.startsWith("http/1.1 200")) {
        throw new IOException(method + " " + path + ": " + text);
      }
      int at = answer.indexOf("content-length: ");
      long length =
          at < 0 ? 0 : Long.parseLong(answer.substring(at + 16, answer.indexOf('\r', at)));
      var small = new byte[(int) (length <= 1 << 20 ? length : 0)];
      for (long read = 0; read < length; ) {
        int count = in.read(buffer, 0, (int) Math.min(buffer.length, length - read));
        if (count < 0) {
          throw new IOException("the server closed the connection");
        }
        if (small.length > 0) {
          System.arraycopy(buffer, 0, small, (int) read, count);
        }
        read += count;
      }
      return small;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
