package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.invoke.Invocation;
import dev.virga.plugin.lambda.invoke.Invoker;
import dev.virga.plugin.lambda.invoke.JsonText;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import dev.virga.plugin.lambda.invoke.States;
import dev.virga.plugin.lambda.invoke.TraceHeader;
import dev.virga.plugin.lambda.model.Cors;
import dev.virga.plugin.lambda.model.InvokeMode;
import dev.virga.plugin.lambda.policy.FunctionPolicies;
import dev.virga.plugin.lambda.store.Target;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.ServiceContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Serves function URLs: finds the function, lets the request pass or not, invokes, and makes the answer
/// of what the function says ([function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html)).
public final class UrlEndpoint implements HttpHandler, AutoCloseable {
  /// The largest body, and the largest event made of it, in bytes.
  private static final int LIMIT = 6 * 1024 * 1024;

  private final ServiceContext context;
  private final FunctionUrls urls;
  private final UrlAccess access;
  private final Targets targets;
  private final Invoker invoker;
  private final ExecutorService streams =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("lambda-url-", 0).factory());

  /// Serves URLs by an invoker.
  public UrlEndpoint(
      ServiceContext context,
      FunctionUrls urls,
      FunctionPolicies policies,
      Targets targets,
      Invoker invoker) {
    this.context = context;
    this.urls = urls;
    this.access = new UrlAccess(context, policies);
    this.targets = targets;
    this.invoker = invoker;
  }

  /// The paths that are served.
  public Map<String, HttpHandler> paths() {
    return Map.of(UrlAddress.PATH, this);
  }

  /// The hosts that are served, by their second label.
  public Map<String, HttpHandler> hosts() {
    return Map.of(UrlAddress.LABEL, this);
  }

  /// Waits for the end of what is being streamed.
  @Override
  public void close() {
    streams.close();
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    String requestId = context.ids().uuid();
    HttpResponse answer;
    try {
      answer = answer(request, requestId);
    } catch (AwsException e) {
      answer = refusal(e);
    } catch (Body.TooLarge _) {
      answer = refusal(UrlErrors.tooLarge(LIMIT));
    } catch (RuntimeException e) {
      context.log().log(System.Logger.Level.ERROR, "request " + requestId + " failed", e);
      answer = UrlAnswer.failed();
    }
    return answer.with("x-amzn-RequestId", requestId);
  }

  private HttpResponse answer(HttpRequest request, String requestId) {
    Place place = Place.of(request);
    FunctionUrls.Located located = urls.byId(place.urlId()).orElseThrow(UrlErrors::noSuchUrl);
    Cors cors = located.url().cors();
    if (cors == null) {
      return invoke(located, place, request, requestId);
    }
    var headers = new CorsHeaders(cors);
    Optional<HttpResponse> preflight = headers.preflight(request);
    return preflight.isPresent()
        ? preflight.get()
        : corsed(() -> invoke(located, place, request, requestId), headers.headers(request));
  }

  /// Browsers show an error to a page only if it has the headers too.
  private static HttpResponse corsed(Call call, Headers headers) {
    try {
      return call.answer().with(headers);
    } catch (AwsException e) {
      return refusal(e).with(headers);
    }
  }

  private interface Call {
    HttpResponse answer();
  }

  private HttpResponse invoke(
      FunctionUrls.Located located, Place place, HttpRequest request, String requestId) {
    byte[] body = request.body().bytes(LIMIT);
    var caller = access.check(located, request, body);
    Target target = targets.invoked(located.url().target(located.scope()));
    States.checkInvocable(target.function());
    var trace =
        TraceHeader.of(
                request.header("X-Amzn-Trace-Id").orElse(null),
                target.function().functionArn(),
                context.clock().instant(),
                context.ids())
            .toString();
    var call =
        new UrlCall(
            requestId,
            trace,
            located.url().urlId(),
            place.domain() == null
                ? UrlAddress.host(located.scope(), located.url().urlId())
                : place.domain(),
            place.path(),
            context.workloadEndpoint().getPort(),
            request,
            body,
            context.clock().instant(),
            caller);
    byte[] event = UrlEvent.of(call);
    if (event.length > LIMIT) {
      throw UrlErrors.tooLarge(LIMIT);
    }
    var invocation =
        new Invocation(requestId, target.function(), target.invokedArn(), event, null, trace);
    return run(invocation, located.url().invokeMode()).with("X-Amzn-Trace-Id", trace);
  }

  private HttpResponse run(Invocation invocation, InvokeMode mode) {
    return switch (mode) {
      case BUFFERED -> {
        var response = new BufferedUrlResponse();
        yield response.answer(invoker.invoke(invocation, response));
      }
      case RESPONSE_STREAM -> {
        var response = new StreamedUrlResponse();
        streams.execute(() -> response.run((ResponseStream it) -> invoker.invoke(invocation, it)));
        yield response.answer();
      }
    };
  }

  private static HttpResponse refusal(AwsException error) {
    boolean upper = error.members().containsKey("Message");
    byte[] json =
        JsonText.write(it -> {
          it.writeStartObject();
          it.writeStringField(upper ? "Message" : "message", error.message());
          it.writeEndObject();
        });
    return new HttpResponse(
        error.status(),
        Headers.of("Content-Type", "application/json", "x-amzn-ErrorType", error.code()),
        Body.of(json));
  }

  /// Where a request goes.
  ///
  /// @param domain the host without its port, or null where the URL is a path
  /// @param path what the function sees as the path
  private record Place(String urlId, @Nullable String domain, String path) {
    static Place of(HttpRequest request) {
      String host = request.header("Host").orElse("").split(":", 2)[0].toLowerCase(Locale.ROOT);
      String[] labels = host.split("\\.", 3);
      if (labels.length == 3 && labels[1].equals(UrlAddress.LABEL)) {
        return new Place(labels[0], host, request.path());
      }
      String rest = request.path().substring(UrlAddress.PATH.length());
      int slash = rest.indexOf('/');
      return slash < 0
          ? new Place(rest, null, "/")
          : new Place(rest.substring(0, slash), null, rest.substring(slash));
    }
  }
}
