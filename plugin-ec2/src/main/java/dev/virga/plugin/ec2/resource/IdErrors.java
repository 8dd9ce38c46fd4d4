package dev.virga.plugin.ec2.resource;

import dev.virga.spi.AwsException;

/// How EC2 refuses ids of one kind. It tells ids that cannot be from ids that are not there.
///
/// @param malformed the code for the first: `InvalidVpcId.Malformed`
/// @param notFound the code for the second: `InvalidVpcID.NotFound`
/// @param sentence what is said of the second, with `%s` for the id: `The vpc ID '%s' does not exist`
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html">Error
///     codes</a>
public record IdErrors(String malformed, String notFound, String sentence) {
  /// The error of an id that is not one of its kind.
  AwsException malformed(String id, String prefix) {
    return AwsException.of(
        malformed, "Invalid id: \"" + id + "\" (expecting \"" + prefix + "...\")");
  }

  /// The error of an id that nothing has.
  public AwsException notFound(String id) {
    return AwsException.of(notFound, sentence.formatted(id));
  }
}
