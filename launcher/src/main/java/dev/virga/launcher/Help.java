package dev.virga.launcher;

import dev.virga.kernel.Version;
import dev.virga.launcher.config.Key;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The texts of `--help` and `--version`.
final class Help {
  /// The identity of the image, as the launcher read it.
  private static final String BUILD = "virga.build";

  private Help() {}

  static String text() {
    return """
    Virga simulates AWS on this machine: the real protocols, and workloads that really run.

    usage: virga start [options]     answer until a signal comes
           virga health [options]    does it answer? exit code 0 or 1; --wait SECONDS until it does
           virga train               make the AOT cache anew, where it was lost
           virga --help | --version

    options of start (also as --option=VALUE):
      --config FILE                  read this file; default virga.yaml, where there is one
    %s
      --set SERVICE.KEY=VALUE        a setting of a service, as services.SERVICE.KEY in the file

    Each option is also a key in virga.yaml and an environment variable (--log-level is
    log-level and VIRGA_LOG_LEVEL; SIM_LISTEN_ADDR, SIM_AWS_PORT, SIM_TLS_CERT and SIM_TLS_KEY
    are understood too). The command line wins over the environment, and that over the file.
    """
        .formatted(Arrays.stream(Key.values()).map(Key::help).collect(Collectors.joining("\n")));
  }

  static String version() {
    String build = System.getProperty(BUILD, "unknown");
    return "virga %s, build %s (Java %s)%n".formatted(Version.TEXT, build, Runtime.version());
  }
}
