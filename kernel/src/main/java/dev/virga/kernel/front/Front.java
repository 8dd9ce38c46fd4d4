package dev.virga.kernel.front;

import dev.virga.spi.HttpHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// The endpoint: an HTTP/1.1 server, with or without TLS.
///
/// All endpoints of a JVM share what speaks the protocol; each has a listener, connections and a handler
/// of its own. Requests run on virtual threads, one per connection. Nothing limits how long an answer may take
/// or a connection may be idle, because an invocation may last 15 minutes.
public final class Front implements AutoCloseable {
  private final Listen listen;
  private final Listener listener;
  private final Listener workloads;

  private Front(Listen listen, Listener listener, Listener workloads) {
    this.listen = listen;
    this.listener = listener;
    this.workloads = workloads;
  }

  /// Where to listen.
  ///
  /// @param host an address or a name of this machine
  /// @param port a port, or 0 for a free one
  /// @param certificate a PEM file with the certificate chain, for TLS
  /// @param key a PEM file with its private key, for TLS
  public record Listen(String host, int port, @Nullable Path certificate, @Nullable Path key) {
    boolean tls() {
      return certificate != null && key != null;
    }
  }

  /// Says why there is no endpoint, in a sentence for the user.
  public static final class CannotListen extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    CannotListen(String message, @Nullable Exception cause) {
      super(message, cause);
    }
  }

  /// Sets up what all endpoints of a JVM share, which can go on beside other work; whoever starts one
  /// before it is done waits.
  public static void prepare() {
    SharedHttp.get();
  }

  /// Starts to listen.
  ///
  /// @throws CannotListen if the port is taken, the host is not of this machine, or the certificate
  ///     or key cannot be used
  public static Front start(Listen listen, HttpHandler handler) {
    var address = new InetSocketAddress(resolve(listen), listen.port());
    @Nullable SSLContext tls = tls(listen);
    @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();
    var exchange = new Exchange(handler, loader == null ? Front.class.getClassLoader() : loader);
    prepare();
    Listener listener = open(listen, address, tls, exchange);
    if (tls == null) {
      return new Front(listen, listener, listener);
    }
    try {
      var plain = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
      return new Front(listen, listener, open(listen, plain, null, exchange));
    } catch (CannotListen e) {
      listener.close();
      throw e;
    }
  }

  /// The port, chosen by the system where none was asked for.
  public int port() {
    return listener.port();
  }

  /// Where programs on this machine reach the endpoint by plain HTTP: a listener of their own where
  /// the endpoint speaks TLS.
  public URI workloadEndpoint() {
    if (listen.tls()) {
      return URI.create("http://127.0.0.1:" + workloads.port());
    }
    String host = listen.host();
    boolean everywhere = host.isEmpty() || host.equals("0.0.0.0") || host.equals("::");
    String literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
    return URI.create("http://" + (everywhere ? "127.0.0.1" : literal) + ":" + port());
  }

  /// Stops to listen, gives running calls a second to end, and ends.
  @Override
  public void close() {
    listener.close();
    workloads.close();
  }

  private static Listener open(
      Listen listen, InetSocketAddress address, @Nullable SSLContext tls, Exchange exchange) {
    try {
      return Listener.open(address, tls, exchange);
    } catch (IOException e) {
      throw new CannotListen(
          "cannot listen on " + listen.host() + ":" + address.getPort() + ": " + e.getMessage(), e);
    }
  }

  private static InetAddress resolve(Listen listen) {
    try {
      return InetAddress.getByName(listen.host().isEmpty() ? "0.0.0.0" : listen.host());
    } catch (UnknownHostException e) {
      throw new CannotListen("cannot listen on " + listen.host() + ": the host is not known", e);
    }
  }

  private static @Nullable SSLContext tls(Listen listen) {
    Path certificate = listen.certificate();
    Path key = listen.key();
    return certificate == null || key == null ? null : Pem.context(certificate, key);
  }
}
