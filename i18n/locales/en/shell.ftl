### Shell
