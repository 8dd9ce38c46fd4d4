package dev.virga.plugin.lambda.api;

import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.spi.ServiceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// The Runtime API of one execution environment: an HTTP/1.1 server on a port of its own, whose threads
/// are virtual. Where clients are idle it costs a thread for each that has a connection, which holds
/// nothing but its stack of some hundred bytes.
public final class RuntimeApiServer implements RuntimeApi {
  private static final int BACKLOG = 64;
  private static final long RETRY_NANOS = 5_000_000;

  private final ServerSocket server;
  private final ServiceContext context;
  private final Lifecycle lifecycle;
  private final Turns turns;
  private final Threads threads = new Threads();
  private final Endpoints endpoints;
  private final Set<Socket> sockets = new HashSet<>();
  private boolean closed;

  private RuntimeApiServer(
      ServerSocket server,
      ServiceContext context,
      FunctionFacts facts,
      FunctionLog log,
      Listener listener) {
    this.server = server;
    this.context = context;
    this.lifecycle = new Lifecycle(facts.externalExtensions());
    this.turns = new Turns(lifecycle, listener, log, context.clock(), threads);
    this.endpoints =
        new Endpoints(
            new RuntimeEndpoints(lifecycle, turns),
            new ExtensionEndpoints(lifecycle, turns, facts, log, context),
            lifecycle);
  }

  /// Opens a server, which takes connections when the method returns.
  ///
  /// @param log gets the lines that tell of extensions, and their subscriptions
  /// @param listener is told what happens
  /// @throws UncheckedIOException if this machine has no port left
  public static RuntimeApiServer open(
      ServiceContext context, FunctionFacts facts, FunctionLog log, Listener listener) {
    try {
      var socket = new ServerSocket();
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), BACKLOG);
      var opened = new RuntimeApiServer(socket, context, facts, log, listener);
      opened.threads.start("accept", opened::accept);
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException("no port for a Runtime API", e);
    }
  }

  @Override
  public String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  @Override
  public void invoke(Next next) {
    turns.deliver(lifecycle.invoke(next, () -> EventMessage.invoke(context.ids().uuid(), next)));
  }

  @Override
  public void shutdown(String reason, Instant deadline) {
    turns.deliver(
        lifecycle.shutdown(() -> EventMessage.shutdown(context.ids().uuid(), reason, deadline)));
  }

  @Override
  public boolean hasExtensions() {
    return lifecycle.hasExtensions();
  }

  @Override
  public boolean spoken() {
    return lifecycle.spoken();
  }

  @Override
  public void close() {
    Set<Socket> open;
    synchronized (sockets) {
      closed = true;
      open = new HashSet<>(sockets);
    }
    quietly(server::close);
    open.forEach(it -> quietly(it::close));
    threads.close();
  }

  /// How many connections are open.
  int connections() {
    synchronized (sockets) {
      return sockets.size();
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        serve(socket);
      } catch (IOException _) {
        LockSupport.parkNanos(
            RETRY_NANOS); // closed, or this machine has no descriptor left for now
      }
    }
  }

  private void serve(Socket socket) {
    synchronized (sockets) {
      if (closed) {
        quietly(socket::close);
        return;
      }
      sockets.add(socket);
    }
    threads.start(
        "connection",
        () -> {
          try {
            new Connection(socket, endpoints).run();
          } catch (RuntimeException e) {
            context.log().log(Level.ERROR, "the Runtime API of " + address(), e);
          } finally {
            synchronized (sockets) {
              sockets.remove(socket);
            }
          }
        });
  }

  private interface Closing {
    void close() throws IOException;
  }

  private static void quietly(Closing closing) {
    try {
      closing.close();
    } catch (IOException _) {
      // it is closed
    }
  }
}
