package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.AwsException;

/// The errors of Cloud Map, with AWS's codes and, as far as they are known, its words.
final class CloudMapErrors {
  private CloudMapErrors() {}

  static AwsException namespaceNotFound(String id) {
    return AwsException.of("NamespaceNotFound", "Namespace not found: " + id);
  }

  static AwsException namespaceAlreadyExists(StoredNamespace existing) {
    AwsException error =
        AwsException.of("NamespaceAlreadyExists", "Namespace already exists.")
            .with("NamespaceId", existing.id());
    String token = existing.namespace().creatorRequestId();
    return token == null ? error : error.with("CreatorRequestId", token);
  }

  static AwsException namespaceInUse() {
    return resourceInUse(
        "Namespace has associated services; delete the services before deleting the namespace");
  }

  static AwsException tooManyNamespaces(int most) {
    return resourceLimitExceeded("The limit of " + most + " namespaces has been reached.");
  }

  static AwsException otherTypeOfNamespace(String id, String type) {
    return invalidInput("Namespace " + id + " is not of type " + type + ".");
  }

  static AwsException serviceNotFound(String id) {
    return AwsException.of("ServiceNotFound", "Service not found: " + id);
  }

  static AwsException serviceAlreadyExists(StoredService existing) {
    AwsException error =
        AwsException.of("ServiceAlreadyExists", "Service already exists.")
            .with("ServiceId", existing.id());
    String arn = existing.service().arn();
    String token = existing.service().creatorRequestId();
    error = arn == null ? error : error.with("ServiceArn", arn);
    return token == null ? error : error.with("CreatorRequestId", token);
  }

  static AwsException serviceInUse() {
    return resourceInUse(
        "Service contains registered instances; delete the instances before deleting the service");
  }

  static AwsException noNamespaceId() {
    return invalidInput("Service namespace id cannot be null");
  }

  static AwsException dnsConfigOfHttpService() {
    return invalidInput("When you specify an HTTP service, you can't include a DnsConfig element.");
  }

  static AwsException serviceAttributesLimitExceeded(int most) {
    return AwsException.of(
        "ServiceAttributesLimitExceededException",
        "A service can't have more than " + most + " attributes.");
  }

  static AwsException instanceNotFound(String id) {
    return AwsException.of("InstanceNotFound", "Instance not found: " + id);
  }

  static AwsException tooManyInstances(String where, int most) {
    return resourceLimitExceeded(
        "The limit of " + most + " instances per " + where + " has been reached.");
  }

  static AwsException customHealthNotFound(String serviceId) {
    return AwsException.of(
        "CustomHealthNotFound", "Service " + serviceId + " has no custom health check.");
  }

  static AwsException operationNotFound(String id) {
    return AwsException.of("OperationNotFound", "Operation not found: " + id);
  }

  /// A token that came before, with another request.
  static AwsException duplicateRequest(String operationId) {
    return AwsException.of(
            "DuplicateRequest", "The request token was used before with other parameters.")
        .with("DuplicateOperationId", operationId);
  }

  static AwsException resourceNotFound(String arn) {
    return AwsException.of("ResourceNotFoundException", "Resource not found: " + arn);
  }

  static AwsException tooManyTags(String arn, int most) {
    return AwsException.of(
            "TooManyTagsException", "A resource can't have more than " + most + " tags.")
        .with("ResourceName", arn);
  }

  /// A value that breaks a rule, which the message tells.
  static AwsException invalidInput(String message) {
    return AwsException.of("InvalidInput", message);
  }

  private static AwsException resourceInUse(String message) {
    return AwsException.of("ResourceInUse", message);
  }

  private static AwsException resourceLimitExceeded(String message) {
    return AwsException.of("ResourceLimitExceeded", message);
  }
}
