package dev.virga.kernel;

import static dev.virga.kernel.metrics.MetricsText.Kind.COUNTER;
import static dev.virga.kernel.metrics.MetricsText.Kind.GAUGE;

import dev.virga.kernel.metrics.CallMetrics;
import dev.virga.kernel.metrics.JvmMetrics;
import dev.virga.kernel.metrics.MetricsText;
import dev.virga.kernel.metrics.MetricsText.Format;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.util.function.Supplier;

/// `/_virga/metrics`, for Prometheus and whoever reads its text.
///
/// @param counts what was counted
/// @param services the services that run
/// @param following what follows the calls
record MetricsPath(CallMetrics counts, Services services, Supplier<Calls> following) {

  HttpResponse answer(HttpRequest request) {
    Calls calls = following.get();
    Format format = Format.of(request.header("Accept").orElse(""));
    var text = new MetricsText(format);
    counts.write(text);
    text.family("virga_requests_in_flight", GAUGE, "Calls without an answer, without this one.")
        .sample(Math.max(0, calls.running() - 1));
    calls
        .observers()
        .forEach(observer ->
            observer
                .counters()
                .forEach((name, count) ->
                    text.family(
                            name,
                            COUNTER,
                            "Counted by " + observer.getClass().getSimpleName() + ".")
                        .sample(count)));
    text.family("virga_services", GAUGE, "Services that run.").sample(services.started().size());
    text.family("virga_plugin_problems", GAUGE, "Plugins that could not be loaded or started.")
        .sample(services.knownProblems().size());
    text.family("virga_build_info", GAUGE, "The version.")
        .sample(1, "version", Version.TEXT, "java", Runtime.version().toString());
    JvmMetrics.write(text);
    return HttpResponse.text(200, format.contentType(), text.end());
  }
}
