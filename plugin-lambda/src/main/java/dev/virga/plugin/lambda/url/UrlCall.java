package dev.virga.plugin.lambda.url;

import dev.virga.spi.HttpRequest;
import dev.virga.spi.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One request to a function URL.
///
/// @param requestId the id that the function, its log and the caller see
/// @param traceHeader the `X-Amzn-Trace-Id`
/// @param urlId the id of the URL
/// @param domain the host of the URL
/// @param path the path behind the URL, as sent
/// @param port the port of the endpoint
/// @param http the request as sent
/// @param body its body
/// @param time when it came
/// @param caller who signed it; null where nobody has to
record UrlCall(
    String requestId,
    String traceHeader,
    String urlId,
    String domain,
    String path,
    int port,
    HttpRequest http,
    byte[] body,
    Instant time,
    @Nullable Principal caller) {}
