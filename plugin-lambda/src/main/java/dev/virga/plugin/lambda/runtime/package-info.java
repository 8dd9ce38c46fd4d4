/// How the processes of an execution environment are started.
///
/// [LocalLauncher][dev.virga.plugin.lambda.runtime.LocalLauncher] runs functions with what the machine has. A zip function finds its code
/// at `/var/task`, its layers at `/opt`, our bootstraps at `/var/runtime` and a `/tmp` of its own, by
/// mounts that nobody else sees; where the machine cannot mount, it finds them where `LAMBDA_TASK_ROOT`,
/// `PYTHONPATH`, `NODE_PATH`, `PATH`, `LD_LIBRARY_PATH`, the class path and `TMPDIR` say. The command of
/// an image function runs as a program of this machine, among the machine's own files.
///
/// | runtime | runs with |
/// |---|---|
/// | `python*` | a Python of this machine and `bootstrap.py` |
/// | `nodejs*` | a Node.js of this machine and `index.mjs` |
/// | `java*` | a Java of this machine and AWS's runtime interface client |
/// | `provided*` | `bootstrap` of the function or of a layer |
/// | others | nothing: [CannotStart][dev.virga.plugin.lambda.runtime.CannotStart] |
///
/// What differs from AWS: the interpreter is the closest version that the machine has, which is told in
/// the log; AWS's SDKs are there only where the machine, a layer or the function brings them; `PATH` ends
/// with the machine's own; `HOME` is set, to a directory that AWS does not have either; with extensions
/// `/tmp` is shared by all processes and has no limit. A log record of Python or Java with several lines
/// is one event whose lines are separated by carriage returns.
@NullMarked
package dev.virga.plugin.lambda.runtime;

import org.jspecify.annotations.NullMarked;
