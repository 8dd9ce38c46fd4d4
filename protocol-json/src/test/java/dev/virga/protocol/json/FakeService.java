package dev.virga.protocol.json;

import dev.virga.spi.AwsException;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Operation;
import dev.virga.spi.Principal;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.protocol.Decoded;
import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shapes;
import java.util.List;

/// A service that answers requests in the order of steps in which the kernel does.
final class FakeService {
  static final long MAX_BODY = 10_000_000;
  private static final String REQUEST_ID = "11111111-2222-3333-4444-555555555555";

  private final ServiceDescriptor descriptor;
  private final Binding binding;

  FakeService(String protocol) {
    descriptor = ServiceDescriptor.json("kitchen", "Kitchen_20260101").withProtocol(protocol);
    var shapes = new Shapes();
    binding =
        new AwsJsonProtocol()
            .bind(
                descriptor,
                List.of(
                    OperationShape.of(PutSink.class, shapes),
                    OperationShape.of(DeleteSink.class, shapes)));
  }

  Binding binding() {
    return binding;
  }

  HttpResponse answer(HttpRequest request) {
    try {
      return switch (binding.route(request, MAX_BODY)) {
        case Call.Missing _ -> error("MissingAction", "no operation");
        case Call.Unknown unknown -> error("NotImplemented", unknown.operationName());
        case Call.Known known ->
            switch (binding.decode(known)) {
              case Decoded.Invalid(var violations) ->
                  binding.encodeError(descriptor.violations().refuse(violations), REQUEST_ID);
              case Decoded.Valid(var input) ->
                  binding.encode(known.operation(), handle(input), REQUEST_ID);
            };
      };
    } catch (ProtocolException e) {
      return error(e.code(), e.message());
    } catch (AwsException e) {
      return binding.encodeError(e, REQUEST_ID);
    }
  }

  private HttpResponse error(String code, String message) {
    return binding.encodeError(AwsException.of(code, message), REQUEST_ID);
  }

  private static Record handle(Record input) {
    return switch (input) {
      case PutSink.Request it -> handle(new PutSink(), it);
      case DeleteSink.Request it -> handle(new DeleteSink(), it);
      default -> throw new IllegalArgumentException(input.toString());
    };
  }

  private static <I extends Record, O extends Record> O handle(Operation<I, O> operation, I input) {
    return operation.handle(
        input,
        new RequestContext(
            REQUEST_ID,
            new Scope("123456789012", "us-east-1"),
            Principal.root("123456789012", ""),
            "kitchen",
            "localhost"));
  }
}
