package dev.virga.kernel.front;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// One port. A virtual thread takes connections, and each of these has a virtual thread of its own.
final class Listener implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Listener.class.getName());

  /// What Linux gives by itself makes uploads slower.
  private static final int RECEIVE_BUFFER = 1 << 20;

  private static final int BACKLOG = 1024;

  /// What running calls get to end, and then again what ended connections get to notice.
  private static final Duration GRACE = Duration.ofSeconds(1);

  /// Long enough not to spin where no connection can be taken, as when there are no file descriptors.
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final ServerSocket server;
  private final Exchange exchange;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private final Thread acceptor;

  private Listener(ServerSocket server, Exchange exchange) {
    this.server = server;
    this.exchange = exchange;
    this.acceptor =
        Thread.ofVirtual()
            .name("virga-listener-" + server.getLocalPort())
            .inheritInheritableThreadLocals(false)
            .unstarted(this::accept);
  }

  /// Begins to listen.
  ///
  /// @param tls what makes it speak TLS, or null
  /// @throws IOException if the address cannot be listened on
  static Listener open(InetSocketAddress address, @Nullable SSLContext tls, Exchange exchange)
      throws IOException {
    ServerSocket server =
        tls == null ? new ServerSocket() : tls.getServerSocketFactory().createServerSocket();
    try {
      server.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER);
      server.bind(address, BACKLOG);
    } catch (IOException e) {
      server.close();
      throw e;
    }
    var listener = new Listener(server, exchange);
    listener.acceptor.start();
    return listener;
  }

  int port() {
    return server.getLocalPort();
  }

  /// Takes no more connections, ends those on which nothing happens, gives the others a second for the
  /// call that is running, and breaks off what goes on longer.
  @Override
  public void close() {
    try {
      server.close();
      acceptor.join();
      List<Connection> open = List.copyOf(connections);
      open.forEach(Connection::finish);
      join(open);
      open.forEach(Connection::abort);
      join(open);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "port " + port() + " could not be closed", e);
    } catch (InterruptedException e) {
      connections.forEach(Connection::abort);
      Thread.currentThread().interrupt();
    }
  }

  private static void join(List<Connection> connections) throws InterruptedException {
    Instant deadline = Instant.now().plus(GRACE);
    for (Connection connection : connections) {
      connection.join(Duration.between(Instant.now(), deadline));
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        serve(server.accept());
      } catch (IOException e) {
        if (!server.isClosed()) {
          LOG.log(System.Logger.Level.WARNING, "no connection could be taken: " + e.getMessage());
          LockSupport.parkNanos(PAUSE.toNanos());
        }
      }
    }
  }

  private void serve(Socket socket) {
    var connection = new Connection(socket, exchange, connections::remove);
    connections.add(connection);
    connection.start();
  }
}
