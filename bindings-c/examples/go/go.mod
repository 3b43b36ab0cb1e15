module paraf-example

go 1.18
