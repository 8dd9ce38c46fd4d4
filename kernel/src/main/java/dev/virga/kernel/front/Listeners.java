package dev.virga.kernel.front;

import io.helidon.common.socket.SocketOptions;
import io.helidon.common.tls.Tls;
import io.helidon.http.media.MediaContext;
import io.helidon.webserver.ListenerConfig;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import java.net.InetAddress;
import java.net.StandardSocketOptions;
import java.time.Duration;

/// How the web server is set up. Everything is given explicitly, because whatever is not is looked
/// for at every start.
final class Listeners {
  /// The name of the listener for workloads, which exists with TLS only.
  static final String WORKLOADS = "workloads";

  /// Helidon's 4 KiB make uploads fifteen times slower.
  private static final int RECEIVE_BUFFER = 1 << 20;

  /// AWS takes 8 KiB of headers and more in session tokens and presigned URLs; twice that and some.
  private static final int HEADERS = 64 << 10;

  private static final int REQUEST_LINE = 32 << 10;

  /// Longer than any invocation, connection or process.
  private static final Duration NEVER = Duration.ofDays(3650);

  private static final Duration GRACE = Duration.ofSeconds(1);

  private Listeners() {}

  static WebServer build(InetAddress address, int port, Tls tls, Exchange exchange) {
    WebServerConfig.Builder server =
        WebServer.builder().featuresDiscoverServices(false).shutdownHook(false);
    listener(server, address, port, exchange).tls(tls);
    if (tls.enabled()) {
      ListenerConfig.Builder workloads = ListenerConfig.builder().name(WORKLOADS);
      listener(workloads, InetAddress.ofLiteral("127.0.0.1"), 0, exchange);
      server.putSocket(WORKLOADS, workloads.build());
    }
    return server.build();
  }

  private static <B extends ListenerConfig.BuilderBase<B, ?>> B listener(
      B listener, InetAddress address, int port, Exchange exchange) {
    return listener
        .config(NullConfig.ROOT)
        .address(address)
        .port(port)
        .protocolsDiscoverServices(false)
        .addConnectionSelector(Http1ConnectionSelector.builder().config(http1()).build())
        .putListenerSocketOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER)
        .connectionOptions(SocketOptions.builder().tcpNoDelay(true).build())
        .idleConnectionTimeout(NEVER)
        .idleConnectionPeriod(NEVER)
        .shutdownGracePeriod(GRACE)
        .contentEncoding(new RawBodies())
        .mediaContext(
            MediaContext.builder()
                .config(NullConfig.ROOT)
                .mediaSupportsDiscoverServices(false)
                .registerDefaults(false)
                .build())
        .routing(HttpRouting.builder().addFilter(exchange));
  }

  @SuppressWarnings("removal")
  private static Http1Config http1() {
    return Http1Config.builder()
        .config(NullConfig.ROOT)
        .maxPrologueLength(REQUEST_LINE)
        .maxHeadersSize(HEADERS)
        .validateRequestHostHeader(false)
        .validatePrologue(false)
        .validatePath(false)
        // Exchange and Answer look at the headers themselves, at a fraction of the cost
        .validateRequestHeaders(false)
        .validateResponseHeaders(false)
        .receiveLog(false)
        .sendLog(false)
        .build();
  }
}
