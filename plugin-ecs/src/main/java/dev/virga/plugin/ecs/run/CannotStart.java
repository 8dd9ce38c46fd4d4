package dev.virga.plugin.ecs.run;

/// What a task needs could not be brought up; the message is its `stoppedReason`. It has no stack
/// trace: the user's task is at fault and not the platform.
///
/// @see <a
///     href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html">ResourceInitializationError</a>
final class CannotStart extends Exception {
  private static final long serialVersionUID = 1L;

  private CannotStart(String reason) {
    super(reason, null, false, false);
  }

  static CannotStart logGroup(String problem) {
    return new CannotStart(
        ("ResourceInitializationError: failed to validate logger args: create stream has been"
                + " retried 1 times: failed to create Cloudwatch log stream:"
                + " ResourceNotFoundException: %s : exit status 1")
            .formatted(problem));
  }

  static CannotStart secret(String store, String reference) {
    return new CannotStart(
        ("ResourceInitializationError: unable to pull secrets or registry auth: execution resource"
                + " retrieval failed: unable to retrieve secret from %s: %s cannot be read, because"
                + " no such service runs here")
            .formatted(store, reference));
  }

  static CannotStart environmentFile(String file, String problem) {
    return new CannotStart(
        ("ResourceInitializationError: failed to download env files: file download command: non"
                + " empty error stream: %s cannot be read: %s")
            .formatted(file, problem));
  }

  /// @param problem what the mount helper of EFS tells
  static CannotStart fileSystem(String problem) {
    return new CannotStart(
        "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes:"
            + " stderr: "
            + problem);
  }

  static CannotStart volume(String name, String problem) {
    return new CannotStart(
        "CannotCreateVolumeError: unable to create volume '%s': %s".formatted(name, problem));
  }

  static CannotStart noFreeAddress(String subnet) {
    return new CannotStart(
        ("Unexpected EC2 error while attempting to Create Network Interface in subnet '%s':"
                + " InsufficientFreeAddressesInSubnet")
            .formatted(subnet));
  }

  static CannotStart container(String problem) {
    return new CannotStart(
        "CannotStartContainerError: unable to start container process: " + problem);
  }

  static CannotStart dependency(String container, String dependency, String problem) {
    return new CannotStart(
        "CannotStartContainerError: container '%s' depends on container '%s', which %s"
            .formatted(container, dependency, problem));
  }

  /// @param code why EC2 refuses
  static CannotStart networkInterface(String subnet, String code) {
    return new CannotStart(
        "Unexpected EC2 error while attempting to Create Network Interface in subnet '%s': %s"
            .formatted(subnet, code));
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
