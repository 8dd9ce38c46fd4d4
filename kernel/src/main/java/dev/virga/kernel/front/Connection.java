package dev.virga.kernel.front;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.PeerInfo;
import io.helidon.common.socket.PlainSocket;
import io.helidon.common.socket.SocketWriter;
import io.helidon.common.socket.TlsSocket;
import io.helidon.common.task.InterruptableTask;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.spi.ServerConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// One client's connection, from its first byte to its end, on a virtual thread.
final class Connection {
  private static final System.Logger LOG = System.getLogger(Connection.class.getName());
  private static final String HTTP_1_1 = "http/1.1";

  private final Socket socket;
  private final Exchange exchange;
  private final Thread thread;
  private volatile @Nullable ServerConnection http;
  private volatile boolean finishing;

  /// Takes an accepted socket.
  ///
  /// @param ended told when the connection has ended
  Connection(Socket socket, Exchange exchange, Consumer<Connection> ended) {
    this.socket = socket;
    this.exchange = exchange;
    this.thread =
        Thread.ofVirtual()
            .name("virga-connection")
            .inheritInheritableThreadLocals(false)
            .unstarted(() -> {
              try {
                serve();
              } finally {
                hangUp();
                ended.accept(this);
              }
            });
  }

  void start() {
    thread.start();
  }

  /// Ends it now, if no request is on it, else when the request that is has been answered.
  void finish() {
    finishing = true;
    ServerConnection known = http;
    if (known == null || (known instanceof InterruptableTask<?> task && task.canInterrupt())) {
      hangUp();
    } else {
      known.close(false);
    }
  }

  /// Ends it now.
  void abort() {
    hangUp();
    thread.interrupt();
  }

  /// Waits for its end, but no longer than that.
  void join(Duration limit) throws InterruptedException {
    if (limit.isPositive()) {
      thread.join(limit);
    }
  }

  private void hangUp() {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.log(DEBUG, "a connection could not be closed", e);
    }
  }

  private void serve() {
    // Helidon looks for extensions through it; the handler gets the one that it expects.
    Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      HelidonSocket channel = open();
      ServerConnection connection = SharedHttp.get().connection(new Client(channel, exchange));
      http = connection;
      if (!finishing) {
        connection.handle(SharedHttp.get().limit());
      }
    } catch (IOException | UncheckedIOException | CloseConnectionException e) {
      LOG.log(DEBUG, "a connection ended", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.log(WARNING, "a connection broke", e);
    }
  }

  private HelidonSocket open() throws IOException {
    socket.setTcpNoDelay(true);
    socket.setKeepAlive(true);
    if (socket instanceof SSLSocket tls) {
      tls.setHandshakeApplicationProtocolSelector(
          (_, offered) -> offered.contains(HTTP_1_1) ? HTTP_1_1 : "");
      tls.startHandshake();
      return TlsSocket.server(tls, "", "");
    }
    return PlainSocket.server(socket, "", "");
  }

  /// What the HTTP/1.1 implementation asks of a connection.
  private static final class Client implements ConnectionContext {
    private final HelidonSocket channel;
    private final Router router;
    private final DataReader reader;
    private final DataWriter writer;

    Client(HelidonSocket channel, Exchange exchange) {
      this.channel = channel;
      this.router = exchange;
      this.reader = new DataReader(() -> read(channel));
      this.writer = SocketWriter.create(channel);
    }

    private static byte @Nullable [] read(HelidonSocket channel) {
      try {
        return channel.get();
      } catch (UncheckedIOException e) {
        throw new ServerConnectionException("the client has gone", e);
      }
    }

    @Override
    public ListenerContext listenerContext() {
      return SharedHttp.get();
    }

    @Override
    public ExecutorService executor() {
      return SharedHttp.get().executor();
    }

    @Override
    public DataWriter dataWriter() {
      return writer;
    }

    @Override
    public DataReader dataReader() {
      return reader;
    }

    @Override
    public Router router() {
      return router;
    }

    @Override
    public HelidonSocket serverSocket() {
      return channel;
    }

    @Override
    public PeerInfo remotePeer() {
      return channel.remotePeer();
    }

    @Override
    public PeerInfo localPeer() {
      return channel.localPeer();
    }

    @Override
    public boolean isSecure() {
      return channel.isSecure();
    }

    @Override
    public String socketId() {
      return channel.socketId();
    }

    @Override
    public String childSocketId() {
      return channel.childSocketId();
    }
  }
}
