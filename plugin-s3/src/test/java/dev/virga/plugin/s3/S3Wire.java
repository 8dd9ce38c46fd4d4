package dev.virga.plugin.s3;

import dev.virga.protocol.rest.RestProtocol;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Operation;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.protocol.Decoded;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shapes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// All operations of the plugin, bound to HTTP as the platform binds them.
final class S3Wire {
  private static final long MAX_BODY = 1 << 20;
  private static final String NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";

  private final List<OperationShape> operations;
  private final Binding binding;

  S3Wire() {
    var shapes = new Shapes();
    operations = classes().stream().map(type -> OperationShape.of(type, shapes)).toList();
    binding =
        new RestProtocol()
            .bind(
                ServiceDescriptor.restXml("s3", "2006-03-01", NAMESPACE)
                    .withProtocol("restXmlNoErrorWrapping"),
                operations);
  }

  List<OperationShape> operations() {
    return operations;
  }

  Call route(String method, String uri, Headers headers) {
    return binding.route(request(method, uri, headers, Body.EMPTY), MAX_BODY);
  }

  /// The input of the operation that a request with a document is for.
  <T extends Record> T read(Class<T> type, String method, String uri, String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    Call call = binding.route(request(method, uri, Headers.EMPTY, Body.of(bytes)), MAX_BODY);
    return switch (binding.decode((Call.Known) call)) {
      case Decoded.Valid(var input) -> type.cast(input);
      case Decoded.Invalid(var violations) -> throw new AssertionError(violations.message());
    };
  }

  HttpResponse answer(Record output) {
    Class<?> operation = output.getClass().getEnclosingClass();
    OperationShape shape =
        operations.stream()
            .filter(it -> it.name().equals(operation.getSimpleName()))
            .findFirst()
            .orElseThrow();
    return binding.encode(shape, output, "4442587FB7D0A2F9");
  }

  /// The document that an answer has, without its declaration and namespace.
  String document(Record output) {
    return new String(answer(output).body().bytes(MAX_BODY), StandardCharsets.UTF_8)
        .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "")
        .replace(" xmlns=\"" + NAMESPACE + "\"", "");
  }

  private static HttpRequest request(String method, String uri, Headers headers, Body body) {
    int question = uri.indexOf('?');
    return new HttpRequest(
        method,
        question < 0 ? uri : uri.substring(0, question),
        question < 0 ? "" : uri.substring(question + 1),
        headers,
        body);
  }

  private static List<Class<?>> classes() {
    try {
      Path root =
          Path.of(S3Errors.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString().replace('/', '.').replace('\\', '.'))
            .filter(name -> name.endsWith(".class") && !name.contains("-") && !name.contains("$"))
            .sorted()
            .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
            .filter(Operation.class::isAssignableFrom)
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, S3Wire.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
