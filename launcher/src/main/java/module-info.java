/// The program: command line, configuration, packaging.
@org.jspecify.annotations.NullMarked
module dev.virga.launcher {
  requires dev.virga.kernel;
}
