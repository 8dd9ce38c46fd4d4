package dev.virga.protocol.query;

import dev.virga.protocol.sample.DescribeVpcs;
import dev.virga.protocol.sample.Echo;
import dev.virga.protocol.sample.Fail;
import dev.virga.protocol.sample.Touch;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Operation;
import dev.virga.spi.Principal;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ViolationStyle;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.protocol.Decoded;
import dev.virga.spi.protocol.Protocol;
import dev.virga.spi.protocol.ProtocolException;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Shapes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A service bound to a protocol, and the way that a request goes through it.
record SampleService(ServiceDescriptor descriptor, Binding binding) {
  static final String VERSION = "2016-11-15";
  static final String REQUEST_ID = "59dbff89-35bd-4eac-99ed-be587EXAMPLE";

  private static final List<Operation<?, ?>> OPERATIONS =
      List.of(new Echo(), new Touch(), new Fail(), new DescribeVpcs());
  private static final Shapes SHAPES = new Shapes();

  static final SampleService QUERY =
      of(
          new QueryProtocol(),
          ServiceDescriptor.query("sample", VERSION, "https://sample.example.com/doc/2016-11-15/"));
  static final SampleService EC2 =
      of(
          new Ec2Protocol(),
          ServiceDescriptor.query("ec2", VERSION, "http://ec2.amazonaws.com/doc/2016-11-15/")
              .withProtocol("ec2")
              .withViolations(ViolationStyle.EC2));

  private static SampleService of(Protocol protocol, ServiceDescriptor descriptor) {
    List<OperationShape> shapes =
        OPERATIONS.stream().map(operation -> operation(operation.getClass())).toList();
    return new SampleService(descriptor, protocol.bind(descriptor, shapes));
  }

  static OperationShape operation(Class<?> type) {
    return OperationShape.of(type, SHAPES);
  }

  static HttpRequest post(String form) {
    return new HttpRequest(
        "POST",
        "/",
        "",
        Headers.of("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
        Body.of(form.getBytes(StandardCharsets.UTF_8)));
  }

  Decoded decode(HttpRequest request) {
    return switch (binding.route(request, 1 << 20)) {
      case Call.Known known -> binding.decode(known);
      case Call.Unknown unknown -> throw new AssertionError(unknown);
      case Call.Missing missing -> throw new AssertionError(missing);
    };
  }

  HttpResponse answer(HttpRequest request) {
    try {
      if (!(binding.route(request, 1 << 20) instanceof Call.Known known)) {
        throw AwsException.of("NotImplemented", 501, "The operation is not implemented.");
      }
      return switch (binding.decode(known)) {
        case Decoded.Valid(Record input) ->
            binding.encode(known.operation(), handle(known, input), REQUEST_ID);
        case Decoded.Invalid(var violations) -> throw descriptor.violations().refuse(violations);
      };
    } catch (ProtocolException e) {
      return binding.encodeError(
          AwsException.of(e.code(), String.valueOf(e.getMessage())), REQUEST_ID);
    } catch (AwsException e) {
      return binding.encodeError(e, REQUEST_ID);
    }
  }

  @SuppressWarnings("unchecked") // the record was decoded by the shape of this operation
  private static Record handle(Call.Known call, Record input) {
    var operation =
        (Operation<Record, Record>)
            OPERATIONS.stream()
                .filter(it -> it.getClass().getSimpleName().equals(call.operationName()))
                .findFirst()
                .orElseThrow();
    var scope = new Scope("123456789012", "us-east-1");
    return operation.handle(
        input,
        new RequestContext(
            REQUEST_ID,
            scope,
            Principal.root("123456789012", "AKIAIOSFODNN7EXAMPLE"),
            "sample",
            ""));
  }
}
