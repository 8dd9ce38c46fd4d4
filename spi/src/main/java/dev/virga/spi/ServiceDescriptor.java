package dev.virga.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a service is, without anything being started.
///
/// @param name the name in the configuration: `ecs`
/// @param signingName the service name in SigV4 credential scopes
/// @param protocol the name of the wire protocol: `awsJson1.0`, `awsJson1.1`, `query`, `ec2`,
///     `restJson1`, `restXml` or `restXmlNoErrorWrapping` (S3)
/// @param target what stands before the dot in `X-Amz-Target`, for the JSON protocols
/// @param apiVersion the version in query requests and XML namespaces: `2011-06-15`
/// @param xmlNamespace the namespace of XML answers, or the empty string
/// @param violations how the service refuses values that break its model
/// @param settings what can be configured for the service
public record ServiceDescriptor(
    String name,
    String signingName,
    String protocol,
    @Nullable String target,
    String apiVersion,
    String xmlNamespace,
    ViolationStyle violations,
    List<Setting> settings) {

  /// A service of the `awsJson1.1` protocol, with the refusals of most services.
  public static ServiceDescriptor json(String name, String target) {
    return new ServiceDescriptor(
        name, name, "awsJson1.1", target, "", "", ViolationStyle.VALIDATION_EXCEPTION, List.of());
  }

  /// A service of the `query` protocol.
  public static ServiceDescriptor query(String name, String apiVersion, String xmlNamespace) {
    return new ServiceDescriptor(
        name,
        name,
        "query",
        null,
        apiVersion,
        xmlNamespace,
        ViolationStyle.VALIDATION_ERROR,
        List.of());
  }

  /// A service of the `restJson1` protocol.
  public static ServiceDescriptor restJson(String name, String apiVersion) {
    return new ServiceDescriptor(
        name,
        name,
        "restJson1",
        null,
        apiVersion,
        "",
        ViolationStyle.VALIDATION_EXCEPTION,
        List.of());
  }

  /// A service of the `restXml` protocol.
  public static ServiceDescriptor restXml(String name, String apiVersion, String xmlNamespace) {
    return new ServiceDescriptor(
        name,
        name,
        "restXml",
        null,
        apiVersion,
        xmlNamespace,
        ViolationStyle.VALIDATION_EXCEPTION,
        List.of());
  }

  /// The same with another protocol of the same family.
  public ServiceDescriptor withProtocol(String protocol) {
    return new ServiceDescriptor(
        name, signingName, protocol, target, apiVersion, xmlNamespace, violations, settings);
  }

  /// The same with a signing name that is not the service's name.
  public ServiceDescriptor withSigningName(String signingName) {
    return new ServiceDescriptor(
        name, signingName, protocol, target, apiVersion, xmlNamespace, violations, settings);
  }

  /// The same with another way of refusing.
  public ServiceDescriptor withViolations(ViolationStyle violations) {
    return new ServiceDescriptor(
        name, signingName, protocol, target, apiVersion, xmlNamespace, violations, settings);
  }

  /// The same with settings of its own.
  public ServiceDescriptor withSettings(Setting... settings) {
    return new ServiceDescriptor(
        name,
        signingName,
        protocol,
        target,
        apiVersion,
        xmlNamespace,
        violations,
        List.of(settings));
  }
}
