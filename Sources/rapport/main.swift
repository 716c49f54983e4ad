import Commands

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

exit(await Rapport.run(Array(CommandLine.arguments.dropFirst())))
