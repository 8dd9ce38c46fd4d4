package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.model.ImageScanStatus;
import dev.virga.plugin.ecr.model.ImageScanningConfiguration;
import dev.virga.plugin.ecr.model.RegistryScanningRule;
import dev.virga.plugin.ecr.model.ScanFrequency;
import dev.virga.plugin.ecr.model.ScanStatus;
import dev.virga.plugin.ecr.model.ScanningRepositoryFilter;
import dev.virga.spi.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Scans of images. There is no scanner here, so every scan fails, and says so: findings are never
/// made up, and neither is their absence.
public final class Scans {
  /// How every scan ends.
  public static final ImageScanStatus NO_SCANNER =
      new ImageScanStatus(
          ScanStatus.FAILED,
          "The image was not scanned: this registry has no vulnerability scanner.");

  private final Registry registry;

  Scans(Registry registry) {
    this.registry = registry;
  }

  /// How the scan of an image ended that was just pushed; null if pushes are not scanned.
  @Nullable ImageScanStatus onPush(Scope scope, StoredRepository repository) {
    ImageScanningConfiguration own = repository.repository().imageScanningConfiguration();
    boolean asked = own != null && Boolean.TRUE.equals(own.scanOnPush());
    return asked || frequency(scope, repository) != ScanFrequency.MANUAL ? NO_SCANNER : null;
  }

  /// How often the registry has the images of a repository scanned.
  public ScanFrequency frequency(Scope scope, StoredRepository repository) {
    return rules(scope, repository).stream()
        .map(RegistryScanningRule::scanFrequency)
        .max(Comparator.comparing(it -> it == ScanFrequency.CONTINUOUS_SCAN))
        .orElse(ScanFrequency.MANUAL);
  }

  /// The filters of the registry's rules that mean a repository.
  public List<ScanningRepositoryFilter> filters(Scope scope, StoredRepository repository) {
    return rules(scope, repository).stream()
        .flatMap(it -> it.repositoryFilters().stream())
        .filter(it -> matches(it, repository))
        .distinct()
        .toList();
  }

  private List<RegistryScanningRule> rules(Scope scope, StoredRepository repository) {
    return Objects.requireNonNullElse(
            registry.settings(scope).scanning().rules(), List.<RegistryScanningRule>of())
        .stream()
        .filter(it -> it.scanFrequency() != ScanFrequency.MANUAL)
        .filter(it -> it.repositoryFilters().stream().anyMatch(f -> matches(f, repository)))
        .toList();
  }

  /// A filter without a wildcard means every repository that has it in its name.
  private static boolean matches(ScanningRepositoryFilter filter, StoredRepository repository) {
    String name = Objects.requireNonNull(repository.repository().repositoryName());
    return filter.filter().contains("*")
        ? Wildcard.matches(filter.filter(), name)
        : name.contains(filter.filter());
  }
}
