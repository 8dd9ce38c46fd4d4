package dev.virga.kernel.front;

import io.helidon.common.mapper.MapperManager;
import io.helidon.common.mapper.Mappers;
import io.helidon.common.types.TypeName;
import io.helidon.service.registry.Lookup;
import io.helidon.service.registry.RegistryMetrics;
import io.helidon.service.registry.ServiceInfo;
import io.helidon.service.registry.ServiceInstance;
import io.helidon.service.registry.ServiceRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Stands in for Helidon's service registry, whose discovery costs a third of the start.
///
/// The web server asks it for nothing but the mappers of header values.
@SuppressWarnings("removal")
final class MiniRegistry implements ServiceRegistry {
  private final Map<TypeName, Object> services;

  MiniRegistry() {
    // Any other way to build them starts the real registry.
    Mappers mappers =
        Mappers.builder()
            .mapperProvidersDiscoverServices(false)
            .mappersDiscoverServices(false)
            .build();
    services =
        Map.of(
            TypeName.create(Mappers.class), mappers, TypeName.create(MapperManager.class), mappers);
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T get(TypeName contract) {
    return (T)
        first(contract)
            .orElseThrow(() -> new IllegalStateException("the web server wants a " + contract));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Optional<T> first(TypeName contract) {
    return Optional.ofNullable((T) services.get(contract));
  }

  @Override
  public <T> List<T> all(TypeName contract) {
    return this.<T>first(contract).map(List::of).orElse(List.of());
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
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T> T get(Lookup lookup) {
    return this.<T>get(contract(lookup));
  }

  @Override
  public <T> Optional<T> first(Lookup lookup) {
    return first(contract(lookup));
  }

  @Override
  public <T> List<T> all(Lookup lookup) {
    return all(contract(lookup));
  }

  @Override
  public <T> Supplier<T> supply(Lookup lookup) {
    return supply(contract(lookup));
  }

  @Override
  public <T> Supplier<Optional<T>> supplyFirst(Lookup lookup) {
    return supplyFirst(contract(lookup));
  }

  @Override
  public <T> Supplier<List<T>> supplyAll(Lookup lookup) {
    return supplyAll(contract(lookup));
  }

  @Override
  public <T> Optional<T> get(ServiceInfo service) {
    return Optional.empty();
  }

  @Override
  public List<ServiceInfo> allServices(TypeName contract) {
    return List.of();
  }

  @Override
  public List<ServiceInfo> lookupServices(Lookup lookup) {
    return List.of();
  }

  @Override
  public <T> List<ServiceInstance<T>> lookupInstances(Lookup lookup) {
    return List.of();
  }

  @Override
  public RegistryMetrics metrics() {
    throw new UnsupportedOperationException("nothing is measured here");
  }

  private static TypeName contract(Lookup lookup) {
    return lookup.contracts().iterator().next().type();
  }
}
