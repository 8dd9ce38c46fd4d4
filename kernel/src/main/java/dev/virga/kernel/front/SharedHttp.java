package dev.virga.kernel.front;

import io.helidon.common.concurrency.limits.FixedLimit;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.context.Context;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.media.MediaContext;
import io.helidon.service.registry.GlobalServiceRegistry;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ListenerConfig;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The HTTP/1.1 of every listener of this JVM: Helidon's, set up once and never changed, so that a
/// further listener costs a socket and a thread.
///
/// Everything is given explicitly, because whatever is not is looked for.
final class SharedHttp implements ListenerContext {
  /// AWS takes 8 KiB of headers and more in session tokens and presigned URLs; twice that and some.
  private static final int HEADERS = 64 << 10;

  private static final int REQUEST_LINE = 32 << 10;

  private final Http1ConnectionSelector protocol =
      Http1ConnectionSelector.builder().config(http1()).build();
  private final MediaContext media =
      MediaContext.builder()
          .config(NullConfig.ROOT)
          .mediaSupportsDiscoverServices(false)
          .registerDefaults(false)
          .build();
  private final ContentEncodingContext encoding = new RawBodies();
  private final ListenerConfig config =
      ListenerConfig.builder()
          .config(NullConfig.ROOT)
          .protocolsDiscoverServices(false)
          .mediaContext(media)
          .contentEncoding(encoding)
          .buildPrototype();
  private final DirectHandlers refusals = DirectHandlers.create();
  private final Context context = Context.builder().id("virga").build();
  private final Limit unlimited = FixedLimit.create();
  private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();

  private SharedHttp() {}

  /// Holds the one there is, which is made when it is first asked for.
  private static final class Holder {
    static final SharedHttp IT = make();
  }

  /// The one of this JVM.
  static SharedHttp get() {
    return Holder.IT;
  }

  /// Sets it up. The registry is of the whole JVM, so a host that already uses Helidon keeps its own.
  ///
  /// Helidon looks for a dozen kinds of extensions through the context loader; there are none.
  private static SharedHttp make() {
    Thread thread = Thread.currentThread();
    @Nullable ClassLoader loader = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      if (GlobalServiceRegistry.configured()) {
        return new SharedHttp();
      }
      var registry = new MiniRegistry();
      GlobalServiceRegistry.registry(registry);
      var it = new SharedHttp();
      // Its static parts are what asks for mappers.
      HttpRouting.empty();
      registry.open();
      return it;
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  /// A connection that speaks it.
  ServerConnection connection(ConnectionContext connection) {
    return protocol.connection(connection);
  }

  /// How many requests may run at once.
  Limit limit() {
    return unlimited;
  }

  @Override
  public Context context() {
    return context;
  }

  @Override
  public MediaContext mediaContext() {
    return media;
  }

  @Override
  public ContentEncodingContext contentEncodingContext() {
    return encoding;
  }

  @Override
  public DirectHandlers directHandlers() {
    return refusals;
  }

  @Override
  public ListenerConfig config() {
    return config;
  }

  @Override
  public ExecutorService executor() {
    return tasks;
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
