package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.RegistryScanningConfiguration;
import dev.virga.plugin.ecr.model.RegistryScanningRule;
import dev.virga.plugin.ecr.model.ScanFrequency;
import dev.virga.plugin.ecr.model.ScanType;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says when the images of the registry are scanned.
///
/// See [PutRegistryScanningConfiguration](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryScanningConfiguration.html).
public final class PutRegistryScanningConfiguration
    implements Operation<
        PutRegistryScanningConfiguration.Request, PutRegistryScanningConfiguration.Response> {
  /// What a client sends.
  public record Request(
      @Nullable ScanType scanType, @Length(max = 2) @Nullable List<RegistryScanningRule> rules) {}

  /// What it gets.
  public record Response(@Nullable RegistryScanningConfiguration registryScanningConfiguration) {}

  private final Store store;

  PutRegistryScanningConfiguration(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    ScanType type = Objects.requireNonNullElse(request.scanType(), ScanType.BASIC);
    List<RegistryScanningRule> rules = Objects.requireNonNullElse(request.rules(), List.of());
    var frequencies = EnumSet.noneOf(ScanFrequency.class);
    for (RegistryScanningRule it : rules) {
      if (type == ScanType.BASIC && it.scanFrequency() == ScanFrequency.CONTINUOUS_SCAN) {
        throw EcrErrors.validation(
            "Scan frequency CONTINUOUS_SCAN is not supported for scan type BASIC");
      }
      if (!frequencies.add(it.scanFrequency())) {
        throw EcrErrors.validation(
            "There must be one rule at most for scan frequency " + it.scanFrequency());
      }
    }
    var configuration = new RegistryScanningConfiguration(type, rules);
    store.registry().update(context.scope(), it -> it.withScanning(configuration));
    return new Response(configuration);
  }
}
