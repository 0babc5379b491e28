using Dramatis.Cli;
using Dramatis.Cli.Output;

StandardOutput.KeepForRows();
return CommandLine.Run(args);
