package dev.virga.kernel.front;

import dev.virga.spi.HttpHandler;
import io.helidon.common.features.HelidonFeatures;
import io.helidon.common.features.api.HelidonFlavor;
import io.helidon.common.tls.Tls;
import io.helidon.logging.common.LogConfig;
import io.helidon.service.registry.GlobalServiceRegistry;
import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// The endpoint: an HTTP/1.1 server, with or without TLS.
///
/// Requests run on virtual threads, one per connection. Nothing limits how long an answer may take
/// or a connection may be idle, because an invocation may last 15 minutes.
public final class Front implements AutoCloseable {
  private final WebServer server;
  private final Listen listen;

  private Front(WebServer server, Listen listen) {
    this.server = server;
    this.listen = listen;
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

  /// Starts to listen.
  ///
  /// @throws CannotListen if the port is taken, the host is not of this machine, or the certificate
  ///     or key cannot be used
  public static Front start(Listen listen, HttpHandler handler) {
    InetAddress address = resolve(listen);
    Tls tls = tls(listen);
    Thread thread = Thread.currentThread();
    @Nullable ClassLoader loader = thread.getContextClassLoader();
    try {
      LogConfig.initClass();
      // Helidon looks for a dozen kinds of extensions through the context loader; there are none.
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      trim();
      ClassLoader forHandler = loader == null ? Front.class.getClassLoader() : loader;
      WebServer server =
          Listeners.build(address, listen.port(), tls, new Exchange(handler, forHandler));
      server.start();
      if (!server.isRunning()) {
        throw cannotBind(address, listen);
      }
      return new Front(server, listen);
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  /// The port, chosen by the system where none was asked for.
  public int port() {
    return server.port();
  }

  /// Where programs on this machine reach the endpoint by plain HTTP: a listener of their own where
  /// the endpoint speaks TLS.
  public URI workloadEndpoint() {
    if (listen.tls()) {
      return URI.create("http://127.0.0.1:" + server.port(Listeners.WORKLOADS));
    }
    String host = listen.host();
    boolean everywhere = host.isEmpty() || host.equals("0.0.0.0") || host.equals("::");
    String literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
    return URI.create("http://" + (everywhere ? "127.0.0.1" : literal) + ":" + port());
  }

  /// Stops to listen, gives running calls a second to end, and ends.
  @Override
  public void close() {
    server.stop();
  }

  /// Keeps Helidon from discovering and configuring itself, which is most of its start. These
  /// settings are of the whole process, so a host that already uses Helidon keeps its own.
  private static void trim() {
    if (!GlobalServiceRegistry.configured()) {
      GlobalServiceRegistry.registry(new MiniRegistry());
      // The catalogue of features is only printed for the flavour that was set first.
      HelidonFeatures.flavor(HelidonFlavor.MP);
    }
  }

  private static InetAddress resolve(Listen listen) {
    try {
      return InetAddress.getByName(listen.host().isEmpty() ? "0.0.0.0" : listen.host());
    } catch (UnknownHostException e) {
      throw new CannotListen("cannot listen on " + listen.host() + ": the host is not known", e);
    }
  }

  private static Tls tls(Listen listen) {
    Path certificate = listen.certificate();
    Path key = listen.key();
    if (certificate == null || key == null) {
      return Tls.builder().config(NullConfig.ROOT).enabled(false).build();
    }
    SSLContext context = Pem.context(certificate, key);
    return Tls.builder().config(NullConfig.ROOT).sslContext(context).build();
  }

  /// Helidon logs why a port could not be bound and does not throw, so the question is asked again.
  private static CannotListen cannotBind(InetAddress address, Listen listen) {
    String where = "cannot listen on " + listen.host() + ":" + listen.port();
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address, listen.port()));
      return new CannotListen(where, null);
    } catch (IOException e) {
      return new CannotListen(where + ": " + e.getMessage(), e);
    }
  }
}
