package dev.virga.plugin.lambda.api;

import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.plugin.lambda.log.PlatformEvent;
import dev.virga.plugin.lambda.log.Subscription;
import dev.virga.spi.ServiceContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The [Extensions API](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html) and the
/// [Telemetry API](https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html) with its predecessor.
final class ExtensionEndpoints {
  private static final String IDENTIFIER = "Lambda-Extension-Identifier";
  private static final String NAME = "Lambda-Extension-Name";
  private static final String FEATURES = "Lambda-Extension-Accept-Feature";
  private static final String ERROR_TYPE = "Lambda-Extension-Function-Error-Type";
  private static final int MAX_BODY = 256 * 1024;
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Lifecycle lifecycle;
  private final Turns turns;
  private final FunctionFacts facts;
  private final FunctionLog log;
  private final ServiceContext context;
  private final Map<String, Subscription.Api> subscribed = new HashMap<>();

  ExtensionEndpoints(
      Lifecycle lifecycle,
      Turns turns,
      FunctionFacts facts,
      FunctionLog log,
      ServiceContext context) {
    this.lifecycle = lifecycle;
    this.turns = turns;
    this.facts = facts;
    this.log = log;
    this.context = context;
  }

  /// `POST /extension/register`.
  Answer register(RequestHead head, RequestBody body)
      throws IOException, MalformedRequest, Refused {
    byte[] json = read(body);
    String name = head.header(NAME).orElseThrow(ApiErrors::invalidExtensionName);
    Set<ExtensionEvent> events = Registration.events(json);
    String identifier = context.ids().uuid();
    lifecycle.register(name, identifier, events);
    boolean withAccount =
        head.header(FEATURES).map(it -> Registration.accepts(it, "accountId")).orElse(false);
    return Answer.json(200, Registration.answer(facts, withAccount)).with(IDENTIFIER, identifier);
  }

  /// `GET /extension/event/next`.
  void next(RequestHead head, ParkedRequest request) throws Refused, InterruptedException {
    String identifier = identifier(head);
    turns.step(() -> lifecycle.extensionNext(identifier, request));
  }

  /// `POST /extension/init/error` and `POST /extension/exit/error`.
  Answer fail(ExtensionState state, RequestHead head, RequestBody body)
      throws IOException, InterruptedException, MalformedRequest, Refused {
    byte[] error = read(body);
    String identifier = identifier(head);
    String type = head.header(ERROR_TYPE).orElseThrow(ApiErrors::missingErrorType);
    FailedExtension extension = lifecycle.extensionFails(identifier, state);
    var failure = new RuntimeApi.Failure(type, error);
    if (state == ExtensionState.INIT_ERROR) {
      turns.initFailed(failure);
    } else {
      turns.extensionExiting(extension, failure);
    }
    return Answer.accepted().with(IDENTIFIER, identifier);
  }

  /// `PUT /telemetry` and `PUT /logs`.
  Answer subscribe(Subscription.Api api, RequestHead head, RequestBody body)
      throws IOException, MalformedRequest, Refused {
    byte[] json = read(body);
    String identifier = identifier(head);
    String name =
        lifecycle.subscriber(identifier, SubscriptionRequest.errorType(api, "SubscriptionClosed"));
    Subscription subscription = SubscriptionRequest.parse(name, api, json);
    synchronized (subscribed) {
      if (subscribed.getOrDefault(name, api) != api) {
        throw ApiErrors.subscribedOtherwise(
            SubscriptionRequest.errorType(api, "ConflictingSubscription"));
      }
      subscribed.put(name, api);
    }
    log.subscribe(subscription);
    log.platform(
        context.clock().instant(),
        new PlatformEvent.TelemetrySubscription(name, api, "Subscribed", subscription.types()));
    return Answer.json(200, SubscriptionRequest.OK);
  }

  private static byte[] read(RequestBody body) throws IOException, MalformedRequest, Refused {
    byte[] bytes = body.all(MAX_BODY);
    if (bytes == null) {
      throw ApiErrors.requestTooLarge(MAX_BODY);
    }
    return bytes;
  }

  private static String identifier(RequestHead head) throws Refused {
    String identifier = head.header(IDENTIFIER).orElseThrow(ApiErrors::missingExtensionIdentifier);
    if (!UUID.matcher(identifier).matches()) {
      throw ApiErrors.invalidExtensionIdentifier();
    }
    return identifier;
  }
}
