package dev.virga.kernel;

import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.RequestContext;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.protocol.Decoded;
import dev.virga.spi.protocol.ProtocolException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The way of a request through the platform, which reads from top to bottom.
///
/// Three things may fail, and each has one answer: a message that cannot be read (400 under the
/// protocol's code), an error that AWS documents (as thrown), and a bug (500, logged with the request
/// id, nothing of it shown to the caller).
final class RequestPath implements CallHandler {
  /// The largest body that is read whole, in bytes, where an operation does not say otherwise.
  static final long MAX_BODY = 16L << 20;

  private final System.Logger log = System.getLogger("dev.virga.kernel");
  private final Services services;
  private final ServiceResolver resolver;
  private final Caller.Resolver callers;
  private final Tables tables;

  RequestPath(Services services, Caller.Resolver callers, Tables tables) {
    this.services = services;
    this.resolver = new ServiceResolver(services);
    this.callers = callers;
    this.tables = tables;
  }

  @Override
  public HttpResponse handle(HttpRequest request, OngoingCall entry) {
    var claimed = services.claimed(request.path());
    if (claimed != null) {
      return claimed.handle(request, entry);
    }
    return guarded(request, null, entry, () -> resolve(request, entry));
  }

  private HttpResponse resolve(HttpRequest request, OngoingCall entry) {
    var signature = Signature.of(request).orElse(null);
    var resolved = resolver.resolve(request, signature);
    RunningService service = resolved.service();
    if (service == null) {
      throw noSuchService(resolved.wanted());
    }
    entry.service(service.descriptor().name());
    Binding binding = service.binding();
    return guarded(
        request,
        binding,
        entry,
        () -> {
          Caller caller = callers.resolve(signature, service.descriptor().protocol());
          entry.caller(caller);
          callers.called(caller, service.descriptor().signingName());
          var context =
              new RequestContext(
                  entry.requestId(),
                  caller.scope(),
                  caller.principal(),
                  service.descriptor().signingName(),
                  request.header("Host").orElse("localhost"));
          return service
              .service()
              .filter(
                  resolved.request(),
                  context,
                  it ->
                      guarded(
                          it, binding, entry, () -> answer(service, binding, it, context, entry)));
        });
  }

  private HttpResponse answer(
      RunningService service,
      Binding binding,
      HttpRequest request,
      RequestContext context,
      OngoingCall entry) {
    Call call = binding.route(request, MAX_BODY);
    entry.operation(call);
    return switch (call) {
      case Call.Known known -> answer(service, binding, known, context, entry);
      case Call.Unknown unknown -> throw notImplemented(service, unknown);
      case Call.Missing _ -> throw missingOperation(service);
    };
  }

  private HttpResponse answer(
      RunningService service,
      Binding binding,
      Call.Known call,
      RequestContext context,
      OngoingCall entry) {
    Record input =
        switch (decode(binding, call)) {
          case Decoded.Valid valid -> valid.input();
          case Decoded.Invalid invalid ->
              throw service.descriptor().violations().refuse(invalid.violations());
        };
    entry.input(input);
    var operation = service.operation(call.operation());
    Record output = tables.call(() -> service.service().call(operation, input, context));
    return binding.encode(call.operation(), output, context.requestId());
  }

  private static Decoded decode(Binding binding, Call.Known call) {
    try {
      return binding.decode(call);
    } catch (Body.TooLarge e) {
      throw tooLarge(e, call.operation().tooLargeName());
    }
  }

  /// Gives every failure its answer.
  private HttpResponse guarded(
      HttpRequest request,
      @Nullable Binding binding,
      OngoingCall entry,
      Supplier<HttpResponse> step) {
    try {
      return step.get();
    } catch (ProtocolException e) {
      return refuse(request, binding, AwsException.of(e.code(), e.message()), entry);
    } catch (Body.TooLarge e) {
      return refuse(request, binding, tooLarge(e, entry.operation()), entry);
    } catch (AwsException e) {
      return refuse(request, binding, e, entry);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      log.log(System.Logger.Level.ERROR, "request " + entry.requestId() + " failed", e);
      return refuse(request, binding, internalFailure(), entry);
    }
  }

  private HttpResponse refuse(
      HttpRequest request, @Nullable Binding binding, AwsException error, OngoingCall entry) {
    entry.error(error);
    try {
      HttpResponse response =
          binding == null
              ? PlainErrors.of(request, error, entry.requestId())
              : binding.encodeError(error, entry.requestId());
      return response.with(error.headers());
    } catch (RuntimeException e) {
      log.log(System.Logger.Level.ERROR, "the error of " + entry.requestId() + " has no form", e);
      return PlainErrors.of(request, internalFailure(), entry.requestId());
    }
  }

  private AwsException noSuchService(String wanted) {
    return AwsException.of(
        "NotImplemented",
        501,
        "Virga has no service for "
            + wanted
            + ". Services that run: "
            + String.join(", ", services.names())
            + ".");
  }

  private static AwsException notImplemented(RunningService service, Call.Unknown call) {
    return AwsException.of(
        "NotImplemented",
        501,
        "Virga does not implement "
            + call.operationName()
            + " of "
            + service.descriptor().name()
            + ". GET /_virga/services lists what it implements.");
  }

  private static AwsException missingOperation(RunningService service) {
    return AwsException.of(
        "MissingAction",
        400,
        "The request to " + service.descriptor().name() + " does not name an operation.");
  }

  private static AwsException tooLarge(Body.TooLarge e, String operation) {
    String name = operation.isEmpty() ? "" : " for the " + operation + " operation";
    return AwsException.of(
        "RequestEntityTooLargeException",
        413,
        "Request must be smaller than " + e.limit() + " bytes" + name);
  }

  private static AwsException internalFailure() {
    return AwsException.of(
        "InternalFailure", 500, "The request failed because of an internal error.");
  }
}
