package dev.virga.telemetry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;

/// Takes what is exported, or refuses it.
@NullMarked
final class FakeCollector implements AutoCloseable {
  record Received(String path, Map<String, List<String>> headers, Map<?, ?> body) {
    List<?> spans() {
      return list(scope(), "spans");
    }

    Map<?, ?> span() {
      return (Map<?, ?>) spans().getFirst();
    }

    Map<String, String> resource() {
      Map<?, ?> resource = (Map<?, ?>) list(body, "resourceSpans").getFirst();
      return attributes((Map<?, ?>) resource.get("resource"));
    }

    private Map<?, ?> scope() {
      Map<?, ?> resource = (Map<?, ?>) list(body, "resourceSpans").getFirst();
      return (Map<?, ?>) list(resource, "scopeSpans").getFirst();
    }
  }

  private final HttpServer server;
  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private volatile int status = 200;

  FakeCollector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void answersWith(int status) {
    this.status = status;
  }

  Received next() throws InterruptedException {
    Received next = received.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing came");
    }
    return next;
  }

  boolean hasNone() {
    return received.isEmpty();
  }

  static Map<String, String> attributes(Map<?, ?> owner) {
    var attributes = new LinkedHashMap<String, String>();
    for (Object it : list(owner, "attributes")) {
      Map<?, ?> attribute = (Map<?, ?>) it;
      Map<?, ?> value = (Map<?, ?>) attribute.get("value");
      attributes.put(
          String.valueOf(attribute.get("key")), String.valueOf(value.values().iterator().next()));
    }
    return attributes;
  }

  private static List<?> list(Map<?, ?> owner, String name) {
    return (List<?>) owner.get(name);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange;
        JsonParser json = new JsonFactory().createParser(exchange.getRequestBody())) {
      json.nextToken();
      var body = (Map<?, ?>) read(json);
      exchange.sendResponseHeaders(status, -1);
      received.add(
          new Received(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
    }
  }

  private static Object read(JsonParser json) {
    try {
      switch (json.currentToken()) {
        case START_OBJECT -> {
          var map = new LinkedHashMap<String, Object>();
          while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            map.put(name, read(json));
          }
          return map;
        }
        case START_ARRAY -> {
          var list = new ArrayList<>();
          while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(json));
          }
          return list;
        }
        default -> {
          return json.getText();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
