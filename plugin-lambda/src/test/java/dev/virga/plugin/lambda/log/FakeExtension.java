package dev.virga.plugin.lambda.log;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// An extension that listens for telemetry over HTTP.
final class FakeExtension implements AutoCloseable {
  private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
  private final HttpServer server;
  private final AtomicInteger failures;
  private final Semaphore attention = new Semaphore(Integer.MAX_VALUE);

  FakeExtension(int failures) throws IOException {
    this.failures = new AtomicInteger(failures);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          attention.acquireUninterruptibly();
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          boolean taken = this.failures.getAndUpdate(it -> Math.max(0, it - 1)) == 0;
          if (taken) {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
          }
          exchange.sendResponseHeaders(taken ? 200 : 500, -1);
          exchange.close();
        });
    server.start();
  }

  /// Reads nothing more until [#listen].
  void ignore() {
    attention.drainPermits();
  }

  /// Reads on.
  void listen() {
    attention.release(Integer.MAX_VALUE / 2);
  }

  int port() {
    return server.getAddress().getPort();
  }

  /// The next request that it got.
  String next() throws InterruptedException {
    String request = requests.poll(10, TimeUnit.SECONDS);
    return request == null ? "nothing" : request;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
