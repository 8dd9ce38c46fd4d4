/// The program: command line, configuration, packaging.
@org.jspecify.annotations.NullMarked
module dev.virga.launcher {
  requires dev.virga.kernel;
  requires dev.virga.runtime.exec;
  requires dev.virga.telemetry;
  requires jdk.unsupported;
  requires org.yaml.snakeyaml;

  uses dev.virga.spi.exec.ExecutorPlugin;

  provides System.LoggerFinder with
      dev.virga.launcher.log.StderrLoggerFinder;
}
