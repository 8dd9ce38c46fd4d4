package dev.virga.protocol.rest;

import dev.virga.spi.AwsException;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.protocol.Decoded;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.StructureShape;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One service that speaks a REST protocol.
final class RestBinding implements Binding {
  private final Routes routes;
  private final RestFormat format;
  private final Map<StructureShape, MessageParts> requests = new ConcurrentHashMap<>();
  private final Map<StructureShape, MessageParts> responses = new ConcurrentHashMap<>();

  RestBinding(RestFormat format, List<OperationShape> operations) {
    this.routes = new Routes(operations);
    this.format = format;
  }

  @Override
  public boolean claims(HttpRequest request) {
    return routes.has(request);
  }

  @Override
  public Call route(HttpRequest request, long maxBody) {
    Routes.Match match = routes.find(request);
    if (match == null) {
      return new Call.Unknown(request.method() + " " + request.path());
    }
    Long own = match.operation().maxRequest();
    return new Call.Known(match.operation(), request, match.labels(), own == null ? maxBody : own);
  }

  @Override
  public Decoded decode(Call.Known call) {
    MessageParts parts =
        requests.computeIfAbsent(call.operation().input(), MessageParts::ofRequest);
    return new RequestReader(format, parts, call).read();
  }

  @Override
  public HttpResponse encode(OperationShape operation, Record output, String requestId) {
    MessageParts parts = responses.computeIfAbsent(operation.output(), MessageParts::ofResponse);
    return new ResponseWriter(format, parts, operation, output).write(requestId);
  }

  @Override
  public HttpResponse encodeError(AwsException error, String requestId) {
    return format.error(error, requestId);
  }
}
