package dev.virga.protocol.json;

import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.protocol.Decoded;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.StructureShape;
import dev.virga.spi.shape.Violations;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One service that speaks awsJson.
final class AwsJsonBinding implements Binding {
  static final String TARGET = "X-Amz-Target";
  private static final String CONTENT_TYPE = "Content-Type";
  private static final String ACCEPTED = "application/x-amz-json-1.";

  private final String targetPrefix;
  private final String contentType;
  private final Map<String, OperationShape> operations;
  private final JsonCodec codec;

  AwsJsonBinding(
      String target, String contentType, List<OperationShape> operations, JsonCodec codec) {
    this.targetPrefix = target + ".";
    this.contentType = contentType;
    this.operations =
        operations.stream()
            .collect(Collectors.toUnmodifiableMap(OperationShape::name, Function.identity()));
    this.codec = codec;
  }

  @Override
  public Call route(HttpRequest request, long maxBody) {
    String target = request.header(TARGET).orElse("");
    if (target.isEmpty() || !request.method().equals("POST")) {
      return new Call.Missing();
    } else if (!target.startsWith(targetPrefix)) {
      return new Call.Unknown(target);
    }
    String name = target.substring(targetPrefix.length());
    OperationShape operation = operations.get(name);
    if (operation == null) {
      return new Call.Unknown(name);
    }
    Long own = operation.maxRequest();
    return new Call.Known(operation, request, Map.of(), own == null ? maxBody : own);
  }

  @Override
  public Decoded decode(Call.Known call) {
    String sent = call.request().header(CONTENT_TYPE).orElse("");
    if (!sent.regionMatches(true, 0, ACCEPTED, 0, ACCEPTED.length())) {
      throw SerializationErrors.contentType(sent, contentType);
    }
    StructureShape input = call.operation().input();
    @Nullable Object[] slots = input.slots();
    var violations = new Violations();
    codec.readMembers(
        call.request().body().bytes(call.maxBody()), input, _ -> true, slots, violations);
    return Decoded.of(input.build(slots, Path.ROOT, violations), violations);
  }

  @Override
  public HttpResponse encode(OperationShape operation, Record output, String requestId) {
    return answer(200, codec.writeMembers(operation.output(), output, _ -> true), requestId);
  }

  @Override
  public HttpResponse encodeError(AwsException error, String requestId) {
    return answer(error.status(), codec.writeError("__type", error), requestId);
  }

  private HttpResponse answer(int status, byte[] content, String requestId) {
    return new HttpResponse(
        status,
        Headers.of(CONTENT_TYPE, contentType, "x-amzn-RequestId", requestId),
        Body.of(content));
  }
}
