package dev.virga.protocol.rest;

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
  static final long MAX_BODY = 1_000_000;
  private static final String REQUEST_ID = "11111111-2222-3333-4444-555555555555";
  private static final List<Class<?>> OPERATIONS =
      List.of(
          PutWidget.class,
          ListWidgets.class,
          DeleteWidget.class,
          PutRules.class,
          PutNote.class,
          PutIcon.class,
          PutObject.class,
          CopyObject.class,
          UploadPart.class);

  private final ServiceDescriptor descriptor;
  private final Binding binding;

  FakeService(String protocol) {
    descriptor =
        ServiceDescriptor.restXml("widgets", "2026-01-01", "http://widgets.example/doc/")
            .withProtocol(protocol);
    var shapes = new Shapes();
    binding =
        new RestProtocol()
            .bind(
                descriptor,
                OPERATIONS.stream().map(type -> OperationShape.of(type, shapes)).toList());
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
      case PutWidget.Request it -> handle(new PutWidget(), it);
      case ListWidgets.Request it -> handle(new ListWidgets(), it);
      case DeleteWidget.Request it -> handle(new DeleteWidget(), it);
      case PutRules.Request it -> handle(new PutRules(), it);
      case PutNote.Request it -> handle(new PutNote(), it);
      case PutIcon.Request it -> handle(new PutIcon(), it);
      case PutObject.Request it -> handle(new PutObject(), it);
      case CopyObject.Request it -> handle(new CopyObject(), it);
      case UploadPart.Request it -> handle(new UploadPart(), it);
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
            "widgets",
            "localhost"));
  }
}
