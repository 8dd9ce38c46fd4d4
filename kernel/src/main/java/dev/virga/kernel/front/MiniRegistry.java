package dev.virga.kernel.front;

import io.helidon.common.mapper.MapperManager;
import io.helidon.common.mapper.Mappers;
import io.helidon.common.types.TypeName;
import io.helidon.service.registry.Lookup;
import io.helidon.service.registry.RegistryMetrics;
import io.helidon.service.registry.ServiceInfo;
import io.helidon.service.registry.ServiceInstance;
import io.helidon.service.registry.ServiceRegistry;
import io.helidon.service.registry.ServiceRegistryManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Stands in for Helidon's service registry, whose discovery costs a third of the start.
///
/// While the web server is set up, it finds nothing here but the mappers of header values. Whoever asks
/// for more afterwards is a program that uses Helidon itself and has this JVM's only registry here: from
/// then on the real one answers.
@SuppressWarnings("removal")
final class MiniRegistry implements ServiceRegistry {
  private static final Set<TypeName> MAPPERS =
      Set.of(TypeName.create(Mappers.class), TypeName.create(MapperManager.class));

  private @Nullable Mappers mappers;
  private @Nullable ServiceRegistry real;
  private boolean opened;

  /// Answers others, now that the web server is set up.
  synchronized void open() {
    opened = true;
  }

  private synchronized boolean isOpen() {
    return opened;
  }

  /// Who answers for a contract.
  private synchronized ServiceRegistry real() {
    ServiceRegistry known = real;
    if (known == null) {
      known = ServiceRegistryManager.create().registry();
      real = known;
    }
    return known;
  }

  /// The mappers, where they were asked for and nobody has needed the real registry yet.
  private synchronized @Nullable Mappers mappers(TypeName contract) {
    if (real != null || !MAPPERS.contains(contract)) {
      return null;
    }
    if (mappers == null) {
      // Any other way to build them starts the real registry.
      mappers =
          Mappers.builder()
              .mapperProvidersDiscoverServices(false)
              .mappersDiscoverServices(false)
              .build();
    }
    return mappers;
  }

  private @Nullable Mappers mappers(Lookup lookup) {
    return lookup.contracts().size() == 1
        ? mappers(lookup.contracts().iterator().next().type())
        : null;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T get(TypeName contract) {
    Mappers own = mappers(contract);
    return own == null ? real().get(contract) : (T) own;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Optional<T> first(TypeName contract) {
    Mappers own = mappers(contract);
    return own == null && isOpen() ? real().first(contract) : Optional.ofNullable((T) own);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> List<T> all(TypeName contract) {
    Mappers own = mappers(contract);
    return own == null && isOpen()
        ? real().all(contract)
        : own == null ? List.of() : List.of((T) own);
  }

  @Override
  public <T> Supplier<T> supply(TypeName contract) {
    return () -> this.<T>get(contract);
  }

  @Override
  public <T> Supplier<Optional<T>> supplyFirst(TypeName contract) {
    return () -> first(contract);
  }

  @Override
  public <T> Supplier<List<T>> supplyAll(TypeName contract) {
    return () -> all(contract);
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T get(Lookup lookup) {
    Mappers own = mappers(lookup);
    return own == null ? real().get(lookup) : (T) own;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Optional<T> first(Lookup lookup) {
    Mappers own = mappers(lookup);
    return own == null && isOpen() ? real().first(lookup) : Optional.ofNullable((T) own);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> List<T> all(Lookup lookup) {
    Mappers own = mappers(lookup);
    return own == null && isOpen()
        ? real().all(lookup)
        : own == null ? List.of() : List.of((T) own);
  }

  @Override
  public <T> Supplier<T> supply(Lookup lookup) {
    return () -> this.<T>get(lookup);
  }

  @Override
  public <T> Supplier<Optional<T>> supplyFirst(Lookup lookup) {
    return () -> first(lookup);
  }

  @Override
  public <T> Supplier<List<T>> supplyAll(Lookup lookup) {
    return () -> all(lookup);
  }

  @Override
  public <T> Optional<T> get(ServiceInfo service) {
    return real().get(service);
  }

  @Override
  public List<ServiceInfo> allServices(TypeName contract) {
    return real().allServices(contract);
  }

  @Override
  public List<ServiceInfo> lookupServices(Lookup lookup) {
    return real().lookupServices(lookup);
  }

  @Override
  public <T> List<ServiceInstance<T>> lookupInstances(Lookup lookup) {
    return real().lookupInstances(lookup);
  }

  @Override
  public RegistryMetrics metrics() {
    return real().metrics();
  }
}
