package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageScanningConfiguration;
import dev.virga.plugin.ecr.model.RepositoryScanningConfiguration;
import dev.virga.plugin.ecr.model.RepositoryScanningConfigurationFailure;
import dev.virga.plugin.ecr.model.ScanFrequency;
import dev.virga.plugin.ecr.model.ScanningConfigurationFailureCode;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredRepository;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells when the images of repositories are scanned.
///
/// See [BatchGetRepositoryScanningConfiguration](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetRepositoryScanningConfiguration.html).
public final class BatchGetRepositoryScanningConfiguration
    implements Operation<
        BatchGetRepositoryScanningConfiguration.Request,
        BatchGetRepositoryScanningConfiguration.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 25)
          List<
                  @Length(min = 2, max = 256)
                  @Pattern(
                      "[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
                  String>
              repositoryNames) {}

  /// What it gets.
  public record Response(
      @Nullable List<RepositoryScanningConfiguration> scanningConfigurations,
      @Nullable List<RepositoryScanningConfigurationFailure> failures) {}

  private final Store store;

  BatchGetRepositoryScanningConfiguration(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    var found = new ArrayList<RepositoryScanningConfiguration>();
    var failures = new ArrayList<RepositoryScanningConfigurationFailure>();
    for (String name : request.repositoryNames()) {
      store
          .repositories()
          .find(scope, name)
          .ifPresentOrElse(
              it -> found.add(shown(scope, it)), () -> failures.add(failure(scope, name)));
    }
    return new Response(found, failures);
  }

  private RepositoryScanningConfiguration shown(Scope scope, StoredRepository row) {
    ImageScanningConfiguration own = row.repository().imageScanningConfiguration();
    boolean onPush = own != null && Boolean.TRUE.equals(own.scanOnPush());
    ScanFrequency frequency = store.scans().frequency(scope, row);
    return RepositoryScanningConfiguration.of(it -> {
      it.repositoryArn = row.repository().repositoryArn();
      it.repositoryName = row.repository().repositoryName();
      it.scanOnPush = onPush || frequency != ScanFrequency.MANUAL;
      it.scanFrequency =
          onPush && frequency == ScanFrequency.MANUAL ? ScanFrequency.SCAN_ON_PUSH : frequency;
      it.appliedScanFilters = store.scans().filters(scope, row);
    });
  }

  private static RepositoryScanningConfigurationFailure failure(Scope scope, String name) {
    return new RepositoryScanningConfigurationFailure(
        name,
        ScanningConfigurationFailureCode.REPOSITORY_NOT_FOUND,
        EcrErrors.repositoryNotFound(scope, name).message());
  }
}
