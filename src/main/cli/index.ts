process.stderr.write('galley: the command line is not built yet\n')
process.exitCode = 2
