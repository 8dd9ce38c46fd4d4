package dev.virga.kernel.front;

import static java.lang.System.Logger.Level.ERROR;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import io.helidon.common.buffers.DataReader;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.Routing;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpSecurity;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Takes each request to the handler and its answer back.
///
/// It stands in the place of Helidon's routing, which decodes and normalises paths.
final class Exchange implements HttpRouting, Router {
  private static final System.Logger LOG = System.getLogger(Exchange.class.getName());

  /// A client that still sends this much may go on to the next request; for more the connection ends.
  private static final int SMALL_REST = 1 << 20;

  /// What is read and thrown away before a connection is closed, so that the client gets to read its
  /// answer instead of a reset.
  private static final int LARGE_REST = 256 << 20;

  private final HttpHandler handler;
  private final ClassLoader loader;

  /// Answers with a handler.
  ///
  /// @param loader the context class loader of the threads on which the handler runs
  Exchange(HttpHandler handler, ClassLoader loader) {
    this.handler = handler;
    this.loader = loader;
  }

  @Override
  public void route(
      ConnectionContext connection, RoutingRequest incoming, RoutingResponse outgoing) {
    Thread.currentThread().setContextClassLoader(loader);
    @Nullable RequestStream body =
        incoming.content().hasEntity()
            ? new RequestStream(incoming.content(), length(incoming))
            : null;
    @Nullable Headers headers = headers(incoming);
    boolean last = headers == null || wantsClose(incoming);
    boolean rest = false;
    HttpResponse response =
        headers == null
            ? malformed("A header has a character that HTTP does not allow.\n")
            : answer(incoming, headers, body);
    if (body != null && body.failure() != null) {
      response = refuse(body.failure());
      last = true;
    } else if (body != null && !body.ended()) {
      rest = !restIsSmall(incoming, body);
      last |= rest;
    }
    var answer = new Answer(outgoing, incoming.prologue().method().text().equals("HEAD"), last);
    if (answer.send(response)) {
      return;
    }
    if (rest && body != null && !expectsContinue(incoming, body)) {
      skip(body);
    }
    // Helidon answers `Connection: close` but leaves the socket open, if nothing is thrown here.
    throw new CloseConnectionException("the answer was the last one of this connection");
  }

  @Override
  public HttpSecurity security() {
    return HttpSecurity.create();
  }

  @Override
  public <T extends Routing> T routing(Class<T> type, T otherwise) {
    return type.isInstance(this) ? type.cast(this) : otherwise;
  }

  @Override
  public List<Routing> routings() {
    return List.of(this);
  }

  @Override
  public void beforeStart() {}

  @Override
  public void afterStart(WebServer server) {}

  @Override
  public void afterStop() {}

  private HttpResponse answer(
      RoutingRequest incoming, Headers headers, @Nullable RequestStream body) {
    try {
      HttpPrologue prologue = incoming.prologue();
      String path = originForm(prologue.uriPath().rawPath());
      String query = prologue.query().rawValue();
      if (!isAscii(path) || !isAscii(query) || prologue.fragment().hasValue()) {
        return malformed("The request target is not a valid URI.\n");
      }
      if (body != null && body.length() < -1) {
        return malformed("The content length is negative.\n");
      }
      String method = prologue.method().text().toUpperCase(Locale.ROOT);
      return handler.handle(new HttpRequest(method, path, query, headers, body(body)));
    } catch (RuntimeException | Error e) {
      if (body != null && body.failure() != null) {
        return refuse(body.failure());
      }
      LOG.log(ERROR, "A request failed outside of any service", e);
      return Answer.failed();
    }
  }

  private static Body body(@Nullable RequestStream stream) {
    return stream == null ? Body.EMPTY : new Body.Stream(stream, stream.length());
  }

  private static long length(RoutingRequest incoming) {
    return incoming.headers().contains(HeaderNames.TRANSFER_ENCODING)
        ? -1
        : incoming.headers().contentLength().orElse(-1);
  }

  /// What stands behind the authority, where a client that believes it talks to a proxy sent one.
  private static String originForm(String path) {
    int authority = path.startsWith("/") ? -1 : path.indexOf("://");
    if (authority < 0) {
      return path;
    }
    int slash = path.indexOf('/', authority + 3);
    return slash < 0 ? "/" : path.substring(slash);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  /// The headers, or null where one of them is none.
  private static @Nullable Headers headers(RoutingRequest incoming) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : incoming.headers()) {
      List<String> values = header.valueCount() == 1 ? List.of(header.get()) : header.allValues();
      for (String value : values) {
        if (!HeaderSyntax.allows(header.name(), value)) {
          return null;
        }
      }
      headers.put(header.name(), values);
    }
    return Headers.of(headers);
  }

  private static boolean wantsClose(RoutingRequest incoming) {
    if (!incoming.headers().contains(HeaderNames.CONNECTION)) {
      return false;
    }
    String options = incoming.headers().get(HeaderNames.CONNECTION).values();
    return options.toLowerCase(Locale.ROOT).contains("close");
  }

  /// Answers a request whose body never came: it is malformed, or nobody is there who could read an
  /// answer.
  private static HttpResponse refuse(RuntimeException failure) {
    if (failure instanceof ServerConnectionException
        || failure instanceof UncheckedIOException
        || failure instanceof DataReader.InsufficientDataAvailableException) {
      throw new CloseConnectionException("the client has gone", failure);
    }
    return malformed("The request body is not framed as HTTP asks for.\n");
  }

  private static HttpResponse malformed(String why) {
    return HttpResponse.text(400, "text/plain", why);
  }

  private static boolean restIsSmall(RoutingRequest incoming, RequestStream body) {
    long length = body.length();
    return length >= 0 && length - body.count() <= SMALL_REST && !expectsContinue(incoming, body);
  }

  /// Whether the client still waits to be told to send its body, and so will not.
  private static boolean expectsContinue(RoutingRequest incoming, RequestStream body) {
    return incoming.headers().contains(HeaderValues.EXPECT_100) && !body.started();
  }

  private static void skip(RequestStream body) {
    try {
      byte[] buffer = new byte[1 << 16];
      while (body.count() < LARGE_REST && body.read(buffer, 0, buffer.length) >= 0) {}
    } catch (IOException e) {
      throw new CloseConnectionException("the client has gone", e);
    }
  }
}
