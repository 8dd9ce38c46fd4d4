package com.example.parameters;

import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The service under test, with the calls that tests make again and again.
record Ssm(ServiceUnderTest service) implements AutoCloseable {
  static Ssm start() {
    return new Ssm(ServiceUnderTest.of(new ParametersPlugin()).start());
  }

  PutParameter.Response put(String name, String value) {
    return put(name, value, ParameterType.STRING, false, null);
  }

  PutParameter.Response overwrite(String name, String value) {
    return put(name, value, null, true, null);
  }

  PutParameter.Response put(
      String name,
      String value,
      @Nullable ParameterType type,
      boolean overwrite,
      @Nullable ParameterTier tier) {
    return put(
        new PutParameter.Request(
            name, null, value, type, null, overwrite, null, null, tier, null, null));
  }

  PutParameter.Response put(PutParameter.Request request) {
    return service.call(PutParameter.class, request);
  }

  Parameter get(String name) {
    return get(name, null);
  }

  Parameter get(String name, @Nullable Boolean decrypt) {
    return service.call(GetParameter.class, new GetParameter.Request(name, decrypt)).parameter();
  }

  LabelParameterVersion.Response label(String name, @Nullable Long version, String... labels) {
    return service.call(
        LabelParameterVersion.class,
        new LabelParameterVersion.Request(name, version, List.of(labels)));
  }

  GetParametersByPath.Response below(
      String path, boolean recursive, int size, @Nullable String token) {
    return service.call(
        GetParametersByPath.class,
        new GetParametersByPath.Request(path, recursive, null, null, size, token));
  }

  List<String> described(ParameterStringFilter... filters) {
    return service
        .call(
            DescribeParameters.class,
            new DescribeParameters.Request(null, List.of(filters), null, null, null))
        .parameters()
        .stream()
        .map(ParameterMetadata::name)
        .toList();
  }

  @Override
  public void close() {
    service.close();
  }
}
