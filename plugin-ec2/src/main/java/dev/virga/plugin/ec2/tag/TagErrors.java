package dev.virga.plugin.ec2.tag;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.AwsException;

/// The errors of tagging.
final class TagErrors {
  private TagErrors() {}

  /// An id that no resource of any kind can have.
  static AwsException invalidId(String id) {
    return AwsException.of("InvalidID", "The ID '" + id + "' is not valid");
  }

  /// More resources than one request may name.
  static AwsException tooManyResources(int most) {
    return Ec2Errors.invalidParameterValue(
        "The number of resource IDs exceeds the maximum of " + most + ".");
  }
}
