package dev.virga.plugin.lambda.api;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;

/// The refusals of the Runtime API and the Extensions API, in AWS's words where they are known.
final class ApiErrors {
  /// The largest response of a function that is not streamed, in bytes: 6 MiB and 100 bytes.
  static final int MAX_RESPONSE = 6 * 1024 * 1024 + 100;

  private ApiErrors() {}

  static Refused invalidStateTransition(RuntimeState from, RuntimeState to) {
    return of(
        403,
        "InvalidStateTransition",
        "State transition from %s to %s failed for runtime. Error: State transition is not allowed"
            .formatted(from.text(), to.text()));
  }

  static Refused invalidRequestId() {
    return of(400, "InvalidRequestID", "Invalid request ID");
  }

  static Refused responseTooLarge() {
    return of(
        413,
        "RequestEntityTooLarge",
        "Exceeded maximum allowed payload size (" + MAX_RESPONSE + " bytes).");
  }

  static Refused requestTooLarge(int limit) {
    return of(
        413,
        "RequestEntityTooLarge",
        "Exceeded maximum allowed payload size (" + limit + " bytes).");
  }

  static Refused invalidResponseMode(String mode) {
    return of(400, "InvalidFunctionResponseMode", "Invalid function response mode: " + mode);
  }

  static Refused invalidRequestFormat(String what) {
    return of(400, "InvalidRequestFormat", what);
  }

  static Refused missingExtensionIdentifier() {
    return of(
        403, "Extension.MissingExtensionIdentifier", "Missing Lambda-Extension-Identifier header");
  }

  static Refused invalidExtensionIdentifier() {
    return of(403, "Extension.InvalidExtensionIdentifier", "Invalid Lambda-Extension-Identifier");
  }

  static Refused unknownExtension(String identifier) {
    return of(403, "Extension.UnknownExtensionIdentifier", "Unknown extension " + identifier);
  }

  static Refused invalidExtensionName() {
    return of(403, "Extension.InvalidExtensionName", "Empty extension name");
  }

  static Refused alreadyRegistered(String name, ExtensionState state) {
    return of(
        403,
        "Extension.AlreadyRegistered",
        "Extension %s already registered, state: %s".formatted(name, state.text()));
  }

  static Refused registrationClosed() {
    return of(403, "Extension.RegistrationClosed", "Extension registration closed already");
  }

  static Refused tooManyExtensions(int limit) {
    return of(403, "Extension.TooManyExtensions", "Extension limit (" + limit + ") reached");
  }

  static Refused invalidEventType(String event) {
    return of(403, "Extension.InvalidEventType", event + ": invalid event type");
  }

  static Refused shutdownOfInternalExtension() {
    return of(
        403,
        "ShutdownEventNotSupportedForInternalExtension",
        "SHUTDOWN event is not supported for internal extensions");
  }

  static Refused invalidExtensionTransition(ExtensionState from, ExtensionState to) {
    return of(
        403,
        "Extension.InvalidExtensionState",
        "State transition from %s to %s failed for extension. Error: State transition is not allowed"
            .formatted(from.text(), to.text()));
  }

  static Refused missingErrorType() {
    return of(403, "Extension.MissingHeader", "Lambda-Extension-Function-Error-Type not found");
  }

  static Refused validation(String errorType, String violations) {
    return of(400, errorType, violations);
  }

  static Refused subscriptionClosed(String errorType) {
    return of(403, errorType, "Telemetry subscriptions are closed already");
  }

  static Refused subscribedOtherwise(String errorType) {
    return of(403, errorType, "The extension has subscribed with the other API, Logs or Telemetry");
  }

  private static Refused of(int status, String errorType, String message) {
    String json =
        "{\"errorMessage\":\"%s\",\"errorType\":\"%s\"}\n".formatted(quoted(message), errorType);
    return new Refused(Answer.json(status, json.getBytes(StandardCharsets.UTF_8)));
  }

  private static String quoted(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }
}
