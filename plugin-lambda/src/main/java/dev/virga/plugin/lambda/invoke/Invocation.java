package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.store.StoredFunction;
import org.jspecify.annotations.Nullable;

/// One invocation on its way to an execution environment.
///
/// @param requestId the id that the function, its log and the caller see
/// @param function the version to run
/// @param invokedArn the ARN that was called, with the qualifier that the caller gave
/// @param payload the event, which is JSON where it came from an API that checks it
/// @param clientContext the client context as JSON text, or null
/// @param traceHeader the `X-Amzn-Trace-Id` that the function sees
public record Invocation(
    String requestId,
    StoredFunction function,
    String invokedArn,
    byte[] payload,
    @Nullable String clientContext,
    String traceHeader) {}
